import type { Claims } from './jwt.ts';

/** `/{tenant}/v2.0/.well-known/openid-configuration`: where the endpoints of a tenant are. */
export function openidConfiguration(root: string, tenant: string): Claims {
  const place = `${root}/${tenant}`;
  return {
    token_endpoint: `${place}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
    jwks_uri: `${place}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `${place}/v2.0`,
    request_uri_parameter_supported: false,
    authorization_endpoint: `${place}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${place}/oauth2/v2.0/logout`,
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
    cloud_graph_host_name: 'graph.windows.net',
    msgraph_host: 'graph.microsoft.com',
    rbac_url: 'https://pas.windows.net',
  };
}

/** `/common/discovery/instance`: that the host which was asked about is a login host, and the only one. */
export function instanceDiscovery(root: string, query: URLSearchParams): Claims {
  const asked = query.get('authorization_endpoint') ?? '';
  const place = URL.canParse(asked) ? new URL(asked) : new URL(`${root}/common/oauth2/v2.0/authorize`);
  const [, tenant = 'common'] = place.pathname.split('/');
  return {
    tenant_discovery_endpoint: `${place.origin}/${tenant}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: place.host, preferred_cache: place.host, aliases: [place.host] }],
  };
}
