import { spawn, type ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

/** Runs a Node program to its end. Answers what it printed and how long it took, start of the process included. */
export async function runNode(
  args: string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<{ output: string; milliseconds: number }> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
  });
  running.add(child);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  running.delete(child);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${`${output}\n${errors}`.slice(-3000)}`);
  return { output, milliseconds: performance.now() - begin };
}

/** Ends the programs that still run. */
export function stopChildren(): void {
  for (const child of running) child.kill('SIGTERM');
}
