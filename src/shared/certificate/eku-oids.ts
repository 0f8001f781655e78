// Extended key usages that matter for IKE (RFC 5280 section 4.2.1.12, RFC 4945 section 5.1.3.12).

export const ekuOids = {
  any: '2.5.29.37.0',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
  ikeIntermediate: '1.3.6.1.5.5.8.2.2',
} as const;
