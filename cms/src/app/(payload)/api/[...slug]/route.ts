import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { filesOfEditorsAlone } from '../../../../uploads/files-of-editors-alone.ts';

export const GET = REST_GET(config);
export const POST = filesOfEditorsAlone(config, REST_POST(config));
export const DELETE = REST_DELETE(config);
export const PATCH = filesOfEditorsAlone(config, REST_PATCH(config));
export const PUT = REST_PUT(config);
export const OPTIONS = REST_OPTIONS(config);
