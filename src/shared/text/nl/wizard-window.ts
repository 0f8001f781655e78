/** Dialogs that Windows shows for the wizard: kinds of files in them. */
export const wizardWindow = {
  'dialog.profile': 'VPN-profiel',
  'dialog.certificate': 'Certificaat met sleutel (PKCS#12)',
  'dialog.report': 'Rapport (JSON)',
} as const;
