import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Service } from 'kubernetes-models/v1/Service';
import { ServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import type { Manifest } from './helm.ts';

/** Kinds of Kubernetes that are known here, each with a check by Kubernetes' own schema. */
const checks: Readonly<Record<string, (manifest: object) => void>> = {
  Deployment: (manifest) => Object.assign(new Deployment(), manifest).validate(),
  HorizontalPodAutoscaler: (manifest) => Object.assign(new HorizontalPodAutoscaler(), manifest).validate(),
  Ingress: (manifest) => Object.assign(new Ingress(), manifest).validate(),
  NetworkPolicy: (manifest) => Object.assign(new NetworkPolicy(), manifest).validate(),
  PodDisruptionBudget: (manifest) => Object.assign(new PodDisruptionBudget(), manifest).validate(),
  Service: (manifest) => Object.assign(new Service(), manifest).validate(),
  ServiceAccount: (manifest) => Object.assign(new ServiceAccount(), manifest).validate(),
};

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What Kubernetes would not understand of manifests, a line each. Its schemas let fields pass that they do not know, and the
 * API server drops those; the compiler, which has the same schemas as types, does not let them pass.
 */
export const mistakesIn = (manifests: readonly Manifest[]): readonly string[] => {
  const folder = mkdtempSync(join(root, 'node_modules/.manifests-'));
  try {
    const lines = manifests.map(({ kind, apiVersion, ...others }, index) => {
      const group = apiVersion === 'v1' ? 'v1' : apiVersion;
      const module = `kubernetes-models/${group}/${kind}`;
      const text = JSON.stringify({ apiVersion, kind, ...others });
      return `import type { I${kind} as T${index} } from '${module}';\nexport const m${index}: T${index} = ${text};\n`;
    });
    writeFileSync(join(folder, 'manifests.ts'), lines.join(''));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--skipLibCheck', '--ignoreConfig'];
    const { stdout } = spawnSync(process.execPath, [compiler, ...flags, join(folder, 'manifests.ts')], {
      encoding: 'utf8',
    });
    return [...stdout.split('\n').filter(Boolean), ...manifests.flatMap(refused)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const refused = (manifest: Manifest): readonly string[] => {
  try {
    checks[manifest.kind]?.(manifest);
    return [];
  } catch (error) {
    return [`${manifest.kind}: ${error instanceof Error ? error.message : String(error)}`];
  }
};
