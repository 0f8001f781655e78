/** Dialogs that Windows shows for the wizard: kinds of files in them. */
export const wizardWindow = {
  'dialog.profile': 'VPN-Profil',
  'dialog.certificate': 'Zertifikat mit Schlüssel (PKCS#12)',
  'dialog.report': 'Bericht (JSON)',
} as const;
