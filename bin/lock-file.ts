import { readFileSync } from 'node:fs';

interface Package {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, Package>>;

export const lockFileFaults = (path: string): string[] =>
  faultsOf((JSON.parse(readFileSync(path, 'utf8')) as { packages: Packages }).packages);

/**
 * What would stop `npm ci` on another machine, a sentence each: npm leaves an optional dependency that it could not
 * find out of the lock and then refuses that lock; a package without integrity is not the one that was reviewed; an
 * address ties the lock to one registry.
 */
export function faultsOf(packages: Packages): string[] {
  return Object.entries(packages).flatMap(
    ([path, { integrity, resolved, inBundle, optionalDependencies }]) => {
      const faults: string[] = [];
      if (path !== '' && !integrity && !inBundle) faults.push(`${path} has no integrity.`);
      if (resolved !== undefined) faults.push(`${path} names the registry it came from: ${resolved}.`);
      for (const name of Object.keys(optionalDependencies ?? {}))
        if (!isLocked(packages, path, name))
          faults.push(`${path || 'package.json'} may install ${name}, which is not in the lock.`);
      return faults;
    },
  );
}

/** Looks where Node would: beside the package's own dependencies, then further and further up. */
function isLocked(packages: Packages, path: string, name: string): boolean {
  if (`${path === '' ? '' : `${path}/`}node_modules/${name}` in packages) return true;
  return (
    path !== '' && isLocked(packages, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name)
  );
}
