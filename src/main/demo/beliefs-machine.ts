/** Beliefs about rights, versions, services, the registry, certificates and name resolution. */
import { behaves, cannotRead, refuses } from './belief.ts';

const notElevated = { hresult: '0x80070005' };

export const machineBeliefs = {
  'port.malformed': refuses(
    'malformed',
    'D13',
    'An operation that the schema of the port does not know is never carried out.',
  ),
  'port.secretMissing': refuses(
    'secretMissing',
    'D0',
    'An operation that refers to a secret which was not given cannot be carried out.',
  ),
  'access.machineWrite': refuses(
    'accessDenied',
    'windows-facts 2.1 (all-users phonebook), 6 and 7 (NTE_PERM); the rest [K]',
    'Writing to the machine (registry, services, stores, rules, all-users phonebook) needs elevation.',
    notElevated,
  ),
  'access.authSetRead': cannotRead(
    'accessDenied',
    'UNCONFIRMED; D23: auth sets hold the key in clear',
    'A phase 1 auth set with a PSK is shown to administrators only.',
  ),
  'access.securityAssociations': cannotRead(
    'accessDenied',
    'UNCONFIRMED',
    'Security associations are shown to administrators only.',
  ),
  'access.ikeFailures': cannotRead(
    'accessDenied',
    '[K]; which accounts WFP lets read its ring is UNCONFIRMED',
    'Failed negotiations are shown to administrators only.',
  ),
  'version.noTool': refuses(
    'notOnThisWindows',
    'windows-facts 10, D4',
    'No tool of this Windows version can do it.',
  ),
  'version.nothingToRead': cannotRead(
    'notOnThisWindows',
    'windows-facts 10, D4',
    'No tool of this Windows version can show it.',
  ),
  'version.l2tpPskByHand': refuses(
    'notOnThisWindows',
    'windows-facts 2.4, D4',
    'Vista and 7 have no command line that sets the PSK of an L2TP entry.',
  ),

  'service.disabled': refuses(
    'serviceDisabled',
    'windows-facts 1.4; ERROR_SERVICE_DISABLED 1058 [K]',
    'A disabled service does not start.',
    { hresult: '0x80070422' },
  ),
  'service.dependencyDisabled': refuses(
    'dependencyFailed',
    'ERROR_SERVICE_DEPENDENCY_FAIL 1068 [K]',
    'A service whose dependency is disabled does not start.',
    { hresult: '0x8007042C' },
  ),
  'service.protected': refuses(
    'accessDenied',
    'D17; BFE [exp]',
    'MpsSvc and BFE refuse start, stop and restart even to administrators.',
    notElevated,
  ),
  'service.dependentsRunning': refuses(
    'dependentsRunning',
    'ERROR_DEPENDENT_SERVICES_RUNNING 1051 [K]',
    'A service that others run on is not stopped on its own.',
    { hresult: '0x8007041B' },
  ),
  'service.stopInUse': refuses(
    'inUse',
    'D28: the adapter looks first, Windows itself would cut',
    'RasMan is neither stopped nor restarted while a connection is up or Routing and Remote Access runs.',
  ),
  'service.driverStart': refuses(
    'invalidParameter',
    '[K]',
    'Start types boot and system are for drivers.',
    { hresult: '0x80070057' },
  ),
  'service.missing': refuses(
    'notFound',
    'ERROR_SERVICE_DOES_NOT_EXIST 1060 [K]',
    'A service that is not installed cannot be controlled.',
    { hresult: '0x80070424' },
  ),
  'service.startTypeOnly': behaves(
    'D17, UNCONFIRMED',
    'The start type of MpsSvc and BFE can be written; it counts from the next start of Windows.',
  ),
  'service.startsDependencies': behaves(
    'windows-facts 1.4 [K]',
    'Starting a service starts what it depends on.',
  ),
  'service.furtherDependents': behaves(
    'EnumDependentServices [K], UNCONFIRMED',
    'The dependents of a service that Windows lists are those of its dependents too.',
  ),
  'service.restartDependents': behaves(
    'windows-facts 1.4, D28',
    'A restart starts again the dependents that it stopped.',
  ),

  'restart.noPrivilege': refuses(
    'accessDenied',
    'windows-facts 2.7; what shutdown.exe returns then is UNCONFIRMED',
    'Without SeShutdownPrivilege nobody restarts Windows.',
  ),
  'restart.volatileKey': behaves(
    'RegCreateKeyEx, REG_OPTION_VOLATILE [doc]; that it outlives shutting down with Fast Startup is UNCONFIRMED',
    'A volatile key stands until Windows is restarted, and making it again changes nothing.',
  ),

  'registry.valueMissing': refuses(
    'notFound',
    '[K]',
    'A registry value that is not there cannot be deleted.',
    { hresult: '0x80070002' },
  ),
  'registry.typeNotWritten': refuses(
    'registryTypeNotWritten',
    'values.ts',
    'Values of other types than DWORD and SZ are shown, never written.',
  ),
  'registry.typeReplaced': behaves('[K]', 'Setting a value replaces data and type of the old one.'),

  'certificate.wrongPassword': refuses(
    'wrongPassword',
    'windows-facts 6 and 7',
    'A PKCS#12 with another password is refused.',
    { hresult: '0x80070056' },
  ),
  'certificate.aesTooNew': refuses(
    'wrongPassword',
    'windows-facts 6',
    'Before build 16299 an AES PKCS#12 is refused as if its password were wrong.',
    { hresult: '0x80070056' },
  ),
  'certificate.damaged': refuses(
    'badData',
    'windows-facts 7 (NTE_BAD_DATA)',
    'A damaged PKCS#12 or certificate is refused.',
    { hresult: '0x80090005' },
  ),
  'certificate.otherThumbprint': refuses(
    'otherThumbprint',
    'D0: the operation names its target',
    'What is imported must be the certificate that the operation names.',
  ),
  'certificate.noKey': refuses(
    'keyNotInBundle',
    'D27: our own script looks; what Windows would do is UNCONFIRMED',
    'A bundle without the key of its certificate is not imported.',
  ),
  'certificate.missing': refuses(
    'notFound',
    'windows-facts 7 (CRYPT_E_NOT_FOUND)',
    'A certificate that is not in the store cannot be removed.',
    { hresult: '0x80092004' },
  ),
  'certificate.keyStays': behaves(
    'D27 [doc]',
    "Removing a certificate leaves its private key's container unless that is deleted too.",
  ),
  'certificate.keyGone': behaves(
    'windows-facts 6 (NTE_BAD_KEYSET)',
    'A certificate whose container is gone is still listed with a key; an administrator who opens it is told so.',
  ),
  'certificate.importAgain': behaves(
    'UNCONFIRMED',
    'Importing a key again makes a new container; the old one stays without a certificate.',
  ),
  'certificate.addAgain': behaves('[K]', 'Adding a CA certificate that is there changes nothing.'),

  'nrpt.badNamespace': refuses(
    'invalidParameter',
    'cmdlets.json Add-DnsClientNrptRule; [K]',
    'A namespace is a DNS name, or a suffix with a leading dot.',
    { hresult: '0x80070057' },
  ),
  'nrpt.badServer': refuses(
    'invalidParameter',
    'cmdlets.json Add-DnsClientNrptRule; [K]',
    'Name servers are addresses, at least one.',
    { hresult: '0x80070057' },
  ),
  'nrpt.exists': refuses(
    'alreadyExists',
    'D26: the adapter looks first, Windows itself would keep two rules [K]',
    'A rule of the same GUID is not added again.',
  ),
  'nrpt.missing': refuses(
    'notFound',
    '[K]',
    'A rule that is not there can be neither changed nor removed.',
  ),
  'nrpt.policyWins': behaves(
    'D26 [doc]',
    'Where the policy key exists, a local rule is accepted but has no effect.',
  ),
  'nrpt.foreign': behaves('D26', 'Rules without a GUID in their comment are not shown as ours.'),
} as const;
