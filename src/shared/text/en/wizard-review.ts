/** A profile before it goes on: may it be trusted, what will it do, what is needed. */
export const wizardReview = {
  'review.lead': 'Opened from {file}. Nothing on this PC has changed yet.',
  'review.leadByHand': 'Nothing on this PC has changed yet.',
  'review.unsignedTitle': 'This file isn’t signed',
  'review.unsignedText':
    'It says it’s from {provider}, but anyone could have made or changed it. Continue only if you got it directly from your own IT department. Not sure? Call a number you already know, not one from this file.',
  'review.contactInFile': 'Contact given in the file',
  'review.decide.unsigned': 'I got this file directly from my own IT department',
  'review.decide.weaker': 'I accept the weaker protection',
  'review.decideFirst': 'Confirm this to continue, or cancel.',
  'review.byHandTitle': 'You entered these details yourself',
  'review.byHandText': 'Check them against what your IT department gave you.',
  'review.expiredTitle': 'This profile expired on {moment, date, day}',
  'review.expiredText': 'It can’t be set up anymore. Ask your IT department for a new one.',
  'review.again':
    'You set up this revision on {appliedAt, date, day}. If you continue, Roadwarrior checks it and shows only what differs.',
  'review.wants': 'What you’ll need',
  'review.technical': 'Technical details',
  'review.tunnelSupport':
    'Microsoft doesn’t support IPsec tunnel mode for remote access. It can work, but Microsoft won’t help if it doesn’t.',
  'link.tunnelMode': 'IPsec tunnel mode (Microsoft)',
  'trait.adds':
    'Adds a VPN connection named {name}, for {who, select, everyone {everyone on this PC} other {you only}}.',
  'trait.addsTunnel': 'Adds an IPsec tunnel named {name}, for everyone on this PC.',
  'want.credentials': 'Your user name and password',
  'want.psk': 'The pre-shared key',
  'want.certificate': 'Your certificate file, {file}',
  'want.certificatePassword': 'The password of the certificate file',
  'want.administrator': 'Administrator approval, in most cases',
  'want.restart': 'Possibly a restart of Windows',
} as const;
