import { Icon } from './Icon.tsx';

/** Name of the portal on the sign-in page. */
export function Logo() {
  return (
    <span style={{ alignItems: 'center', display: 'inline-flex', fontSize: '1.75rem', fontWeight: 600, gap: '0.5rem' }}>
      <Icon />
      Serviceportal
    </span>
  );
}
