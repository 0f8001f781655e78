/** Dialogs that Windows shows for the wizard: kinds of files in them. */
export const wizardWindow = {
  'dialog.profile': 'VPN profile',
  'dialog.certificate': 'Certificate with its key (PKCS#12)',
  'dialog.report': 'Report (JSON)',
} as const;
