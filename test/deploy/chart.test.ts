import { expect, it } from 'vitest';
import { describeConfig } from '../../src/config/help.ts';
import { describeWithHelm, lint, manifestsOf, notesOf, refusalOf } from '../support/helm.ts';
import { mistakesIn } from '../support/kubernetes.ts';

/** Everything that can be switched on. */
const all = {
  existingSecret: 'secrets',
  clientCertificate: { existingSecret: 'certificate' },
  trustedDocuments: { existingConfigMap: 'documents' },
  caCertificates: { existingConfigMap: 'authorities' },
  metrics: { enabled: true, serviceMonitor: { enabled: true, labels: { release: 'prometheus' } } },
  autoscaling: {
    enabled: true,
    metrics: [
      {
        type: 'Pods',
        pods: { metric: { name: 'waiting' }, target: { type: 'AverageValue', averageValue: '10' } },
      },
    ],
  },
  networkPolicy: {
    enabled: true,
    from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ingress' } } }],
    metricsFrom: [{ podSelector: {} }],
    redis: [{ podSelector: { matchLabels: { app: 'redis' } } }],
    egress: [{ to: [{ podSelector: { matchLabels: { app: 'collector' } } }], ports: [{ port: 4318 }] }],
  },
  ingress: { enabled: true, className: 'nginx', host: 'intune.example', tlsSecret: 'tls' },
  imagePullSecrets: [{ name: 'registry' }],
  nodeSelector: { 'kubernetes.io/arch': 'amd64' },
  tolerations: [{ key: 'spot', operator: 'Exists' }],
  podAnnotations: { a: 'b' },
  podLabels: { team: 'endpoints' },
};

describeWithHelm('the chart', () => {
  it('passes the linter, warnings included', () => {
    expect(lint()).toContain('0 chart(s) failed');
  });

  it('makes what Kubernetes understands, field by field', () => {
    const { ServiceMonitor: monitor, ...known } = manifestsOf(all);
    expect(Object.keys(known).sort()).toEqual([
      'Deployment',
      'HorizontalPodAutoscaler',
      'Ingress',
      'NetworkPolicy',
      'PodDisruptionBudget',
      'Service',
      'ServiceAccount',
    ]);
    // A kind of the Prometheus operator's.
    expect(monitor).toMatchObject({ spec: { endpoints: [{ port: 'metrics', path: '/metrics' }] } });
    expect(mistakesIn(Object.values(known))).toEqual([]);
    expect(mistakesIn(Object.values(manifestsOf()))).toEqual([]);
  });

  it('would be told of a field that Kubernetes does not know, and of a value of the wrong kind', () => {
    const specs: Record<string, object> = {
      Service: { sesionAffinity: 'None' },
      PodDisruptionBudget: { maxUnavailable: true },
    };
    const manifests = Object.values(manifestsOf()).map((each) => ({
      ...each,
      spec: specs[each.kind] ?? each.spec,
    }));
    expect(mistakesIn(manifests)).toEqual([
      expect.stringContaining("'IIntOrString"),
      expect.stringContaining('\'"sesionAffinity"\' does not exist'),
      expect.stringContaining('maxUnavailable must be integer'),
    ]);
  });

  it('lets a pod take connections until all know that it ends, and gives it time for what it has taken', () => {
    const { Deployment } = manifestsOf({ preStopSeconds: 7, shutdownGraceSeconds: 90 });
    expect(Deployment).toMatchObject({
      spec: {
        strategy: { rollingUpdate: { maxUnavailable: 0 } },
        template: {
          spec: {
            terminationGracePeriodSeconds: 102,
            containers: [
              {
                lifecycle: { preStop: { sleep: { seconds: 7 } } },
                env: expect.arrayContaining([{ name: 'SHUTDOWN_GRACE_SECONDS', value: '90' }]),
              },
            ],
          },
        },
      },
    });
  });

  it('runs as nobody, with no right to write, and no token of the cluster', () => {
    expect(manifestsOf().Deployment).toMatchObject({
      spec: {
        template: {
          spec: {
            automountServiceAccountToken: false,
            securityContext: { runAsNonRoot: true, runAsUser: 65532 },
            containers: [
              {
                securityContext: {
                  allowPrivilegeEscalation: false,
                  readOnlyRootFilesystem: true,
                  capabilities: { drop: ['ALL'] },
                },
              },
            ],
          },
        },
      },
    });
  });

  it('takes secrets by reference alone', () => {
    for (const name of ['AZURE_CLIENT_SECRET', 'CACHE_KEY', 'CACHE_URL', 'REDIS_URL']) {
      const refusal = refusalOf({ config: { [name]: 'redis://:marked@redis:6379' } });
      expect(refusal).toContain(name);
      expect(refusal).not.toContain('marked');
    }
    expect(JSON.stringify(manifestsOf({ config: { REDIS_URL: 'redis://redis:6379' } }))).toContain(
      '{"name":"REDIS_URL","value":"redis://redis:6379"}',
    );
    expect(manifestsOf({ existingSecret: 'mine' }).Deployment).toMatchObject({
      spec: { template: { spec: { containers: [{ envFrom: [{ secretRef: { name: 'mine' } }] }] } } },
    });
  });

  it.each([
    [{ replica: 3 }, 'replica'],
    [{ replicas: '3' }, 'replicas'],
    [{ probes: { readinessPath: '/' } }, 'readinessPath'],
    [{ config: { PORT: 1 } }, 'PORT'],
    [{ metrics: { port: 4000 } }, 'port'],
    [{ image: { digest: 'latest' } }, 'digest'],
  ])('refuses values that mean nothing: %j', (values, name) => {
    expect(refusalOf(values)).toContain(name);
  });

  it('sets variables that the gateway reads', () => {
    const { Deployment } = manifestsOf({
      clientCertificate: { existingSecret: 'a' },
      trustedDocuments: { existingConfigMap: 'b' },
      metrics: { enabled: true },
    });
    const names = [...JSON.stringify(Deployment).matchAll(/"name":"([A-Z_]+)"/g)].map(([, name]) => name);
    expect(names).toContain('AZURE_CLIENT_CERTIFICATE_PATH');
    const known = [...describeConfig().matchAll(/^ {2}([A-Z_]+) /gm)].map(([, name]) => name);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('sets numbers as they are written', () => {
    const { Deployment } = manifestsOf({
      config: { CACHE_MEMORY_BYTES: 67_108_864, LIVE_INTERVAL_SECONDS: 1.5, DASHBOARD: true },
    });
    expect(Deployment).toMatchObject({
      spec: {
        template: {
          spec: {
            containers: [
              {
                env: expect.arrayContaining([
                  { name: 'CACHE_MEMORY_BYTES', value: '67108864' },
                  { name: 'LIVE_INTERVAL_SECONDS', value: '1.5' },
                  { name: 'DASHBOARD', value: 'true' },
                ]),
              },
            ],
          },
        },
      },
    });
  });

  it('lets the dashboard be reached from outside where it is served', () => {
    const pathsOf = (values: object) =>
      [...JSON.stringify(manifestsOf({ ...all, ...values }).Ingress).matchAll(/"path":"([^"]+)"/g)].map(
        ([, path]) => path,
      );
    expect(pathsOf({})).toEqual(['/graphql']);
    expect(pathsOf({ config: { DASHBOARD: true } })).toEqual(['/graphql', '/', '/favicon.svg', '/assets']);
  });

  it('leaves the number of replicas to what scales them', () => {
    expect(JSON.stringify(manifestsOf().Deployment)).toContain('"replicas":2');
    expect(JSON.stringify(manifestsOf(all).Deployment)).not.toContain('"replicas"');
  });

  it('says where it is reached, and warns where everybody who reaches it acts as the app', () => {
    expect(notesOf({})).toContain(
      'kubectl --namespace tenant port-forward service/test-intune-graphql 4000:80',
    );
    expect(notesOf({})).not.toContain('WARNING');
    expect(notesOf(all)).toContain('https://intune.example/graphql');
    expect(notesOf({ config: { AUTH_MODE: 'client-credentials' } })).toContain(
      'WARNING: callers need no token',
    );
  });
});
