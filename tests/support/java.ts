import { spawnSync } from 'node:child_process';

/** What the Nu Html Checker needs. */
const LEAST = 17;

/** A Java of an age that will do: from `JAVA_HOME`, else on the PATH; null where there is none. */
export function installedJava(): string | null {
  const home = process.env.JAVA_HOME;
  const candidates = [...(home ? [`${home}/bin/java`] : []), 'java'];
  return candidates.find((java) => versionOf(java) >= LEAST) ?? null;
}

function versionOf(java: string): number {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
}
