/** A company name that stands for several providers, with the words that tell which one is meant. */
export type Family = {
  readonly names: readonly string[]
  readonly members: readonly { readonly slug: string; readonly cues: readonly string[] }[]
}

/** Members stand in order of likelihood; the first whose cue occurs is taken. */
export const families: readonly Family[] = [
  {
    names: ['google', 'google cloud', 'gcp', 'google cloud platform', 'google marketing platform'],
    members: [
      { slug: 'google-sheets', cues: ['spreadsheet', 'sheet'] },
      { slug: 'google-bigquery', cues: ['warehouse', 'dataset', 'sql'] },
      { slug: 'google-cloud-storage', cues: ['bucket', 'storage'] },
      { slug: 'google-pubsub', cues: ['topic', 'subscription'] },
      { slug: 'google-tag-manager', cues: ['tag', 'container'] },
      { slug: 'google-cm360', cues: ['floodlight'] },
      { slug: 'google-analytics', cues: ['analytics', 'measurement'] },
      { slug: 'google-stackdriver', cues: ['monitor*', 'logs'] },
      {
        slug: 'google-ads',
        cues: [
          'ads',
          'advertis*',
          'customer match',
          'retarget*',
          'remarket*',
          'search campaign',
          'conversion',
          'gclid',
          'paid search',
          'ppc',
          'sem',
          'bid*',
          'suppress*',
          'campaign',
          'bidding',
        ],
      },
      { slug: 'google-dv360', cues: ['display', 'dsp'] },
    ],
  },
  {
    names: ['amazon'],
    members: [
      { slug: 'amazon-dsp', cues: ['dsp', 'programmatic'] },
      { slug: 'amazon-marketing-cloud', cues: ['clean room', 'marketing cloud'] },
      { slug: 'aws-s3', cues: ['bucket', 'csv', 'file'] },
      { slug: 'redshift', cues: ['warehouse'] },
      { slug: 'aws-sqs', cues: ['queue'] },
      {
        slug: 'amazon-ads',
        cues: ['ads', 'advertis*', 'retarget*', 'conversion', 'campaign', 'target*', 'capi'],
      },
    ],
  },
  {
    names: ['aws', 'amazon web services'],
    members: [
      { slug: 'aws-s3', cues: ['bucket', 'csv', 'file', 'json', 'storage'] },
      { slug: 'redshift', cues: ['warehouse'] },
      { slug: 'aws-sqs', cues: ['queue'] },
      { slug: 'aws-cloudwatch', cues: ['monitor*', 'metric', 'log'] },
      { slug: 'aws-kinesis', cues: ['stream', 'streaming'] },
      { slug: 'aws-pinpoint', cues: ['push', 'sms'] },
    ],
  },
  {
    names: ['microsoft', 'msft'],
    members: [
      { slug: 'ms-teams', cues: ['alert', 'channel', 'notify', 'message'] },
      {
        slug: 'microsoft-ads',
        cues: ['ads', 'advertis*', 'retarget*', 'conversion', 'audience', 'campaign', 'search'],
      },
      { slug: 'azure', cues: ['blob', 'storage', 'csv'] },
      { slug: 'azure-sql', cues: ['sql', 'database'] },
    ],
  },
  {
    names: ['azure', 'microsoft azure'],
    members: [
      { slug: 'azure-sql', cues: ['sql', 'database', 'table'] },
      { slug: 'azure-event-hub', cues: ['hub', 'event bus', 'stream*', 'queue', 'topic', 'message bus'] },
      { slug: 'azure', cues: ['blob', 'storage', 'container', 'csv', 'json', 'file'] },
    ],
  },
  {
    names: ['oracle'],
    members: [
      { slug: 'eloqua', cues: ['cdo', 'custom data object', 'marketing automation'] },
      { slug: 'responsys', cues: ['interact', 'profile list'] },
      { slug: 'bluekai', cues: ['dmp', 'data cloud'] },
      { slug: 'netsuite', cues: ['erp', 'suite'] },
    ],
  },
  {
    names: ['twilio'],
    members: [
      { slug: 'sendgrid', cues: ['email', 'mail'] },
      { slug: 'segment', cues: ['track', 'cdp'] },
    ],
  },
  {
    names: ['marigold'],
    members: [
      { slug: 'campaign-monitor', cues: [] },
      { slug: 'cheetah-digital', cues: [] },
      { slug: 'sailthru', cues: [] },
      { slug: 'selligent', cues: [] },
    ],
  },
  {
    names: ['sap'],
    members: [{ slug: 'gigya', cues: ['identity', 'customer data', 'login', 'consent', 'account'] }],
  },
]
