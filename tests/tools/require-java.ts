import { installedJava } from '../support/java.ts';
import { installPackages } from './install-package.ts';

/**
 * Makes sure that there is a Java for the Nu Html Checker; installs Debian's package where that is possible.
 * @throws Error saying how to get one
 */
export function requireJava(report: (line: string) => void): void {
  if (installedJava()) return;
  report('Looking for a Java for the check of the pages …');
  installPackages('default-jre-headless');
  if (!installedJava())
    throw new Error(
      'The check of the pages needs Java 17 or later, and none was found. Install the package "default-jre-headless" of your system, or set JAVA_HOME.',
    );
}
