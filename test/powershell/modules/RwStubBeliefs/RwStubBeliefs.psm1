# Written by scripts/write-stubs.mjs from src/main/demo/beliefs.ts. Do not edit.
$beliefs = @{
    'port.malformed' = @{ Code = 'malformed' }
    'port.secretMissing' = @{ Code = 'secretMissing' }
    'access.machineWrite' = @{ Code = 'accessDenied'; Number = 5 }
    'access.authSetRead' = @{ Code = 'accessDenied' }
    'access.securityAssociations' = @{ Code = 'accessDenied' }
    'access.ikeFailures' = @{ Code = 'accessDenied' }
    'version.noTool' = @{ Code = 'notOnThisWindows' }
    'version.nothingToRead' = @{ Code = 'notOnThisWindows' }
    'version.l2tpPskByHand' = @{ Code = 'notOnThisWindows' }
    'service.disabled' = @{ Code = 'serviceDisabled'; Number = 1058 }
    'service.dependencyDisabled' = @{ Code = 'dependencyFailed'; Number = 1068 }
    'service.protected' = @{ Code = 'accessDenied'; Number = 5 }
    'service.dependentsRunning' = @{ Code = 'dependentsRunning'; Number = 1051 }
    'service.stopInUse' = @{ Code = 'inUse' }
    'service.driverStart' = @{ Code = 'invalidParameter'; Number = 87 }
    'service.missing' = @{ Code = 'notFound'; Number = 1060 }
    'restart.noPrivilege' = @{ Code = 'accessDenied' }
    'registry.valueMissing' = @{ Code = 'notFound'; Number = 2 }
    'registry.typeNotWritten' = @{ Code = 'registryTypeNotWritten' }
    'certificate.wrongPassword' = @{ Code = 'wrongPassword'; Number = 86 }
    'certificate.aesTooNew' = @{ Code = 'wrongPassword'; Number = 86 }
    'certificate.damaged' = @{ Code = 'badData' }
    'certificate.otherThumbprint' = @{ Code = 'otherThumbprint' }
    'certificate.noKey' = @{ Code = 'keyNotInBundle' }
    'certificate.missing' = @{ Code = 'notFound' }
    'nrpt.badNamespace' = @{ Code = 'invalidParameter'; Number = 87 }
    'nrpt.badServer' = @{ Code = 'invalidParameter'; Number = 87 }
    'nrpt.exists' = @{ Code = 'alreadyExists' }
    'nrpt.missing' = @{ Code = 'notFound' }
    'connection.nameTaken' = @{ Code = 'alreadyExists'; Number = 183 }
    'connection.badName' = @{ Code = 'invalidParameter'; Number = 87 }
    'connection.missing' = @{ Code = 'notFound'; Number = 623 }
    'connection.twice' = @{ Code = 'entryDuplicate' }
    'connection.noServer' = @{ Code = 'invalidParameter'; Number = 87 }
    'connection.badWord' = @{ Code = 'invalidParameter' }
    'connection.tunnelOfLaterWindows' = @{ Code = 'notOnThisWindows' }
    'connection.machineCertificate' = @{ Code = 'invalidParameter'; Number = 87 }
    'connection.eapXmlWithoutEap' = @{ Code = 'invalidParameter'; Number = 87 }
    'connection.badIdle' = @{ Code = 'invalidParameter' }
    'connection.pskMissing' = @{ Code = 'pskMissing' }
    'connection.pskContradicts' = @{ Code = 'invalidParameter'; Number = 87 }
    'connection.pskTooLong' = @{ Code = 'invalidParameter'; Number = 87 }
    'connection.pskNotL2tp' = @{ Code = 'invalidParameter'; Number = 87 }
    'connection.removeActive' = @{ Code = 'inUse' }
    'connection.setActive' = @{ Code = 'inUse' }
    'policy.badWord' = @{ Code = 'invalidParameter' }
    'policy.gcmMismatch' = @{ Code = 'invalidParameter'; Number = 87 }
    'policy.gcmInMainMode' = @{ Code = 'invalidParameter'; Number = 87 }
    'policy.noneUnknown' = @{ Code = 'invalidParameter' }
    'route.badPrefix' = @{ Code = 'invalidParameter'; Number = 87 }
    'route.badMetric' = @{ Code = 'invalidParameter' }
    'route.exists' = @{ Code = 'alreadyExists'; Number = 183 }
    'route.missing' = @{ Code = 'notFound'; Number = 1168 }
    'trigger.userEntriesOnly' = @{ Code = 'notFound' }
    'trigger.badSuffix' = @{ Code = 'invalidParameter'; Number = 87 }
    'trigger.badServer' = @{ Code = 'invalidParameter'; Number = 87 }
    'trigger.exists' = @{ Code = 'alreadyExists' }
    'trigger.missing' = @{ Code = 'notFound' }
    'phonebook.repeatedKey' = @{ Code = 'keyRepeats' }
    'phonebook.notEncodable' = @{ Code = 'badData'; Number = 625 }
    'phonebook.damagedEntry' = @{ Code = 'badData'; Number = 625 }
    'dial.rasManDisabled' = @{ Code = 'serviceDisabled' }
    'dial.noIke' = @{ Code = 'serviceStopped' }
    'dial.noPsk' = @{ Code = 'pskMissing' }
    'dial.noCertificate' = @{ Code = 'certificateMissing' }
    'netSecurity.stopped' = @{ Code = 'serviceStopped'; Number = 1753 }
    'netSecurity.stoppedRead' = @{ Code = 'serviceStopped' }
    'netSecurity.missing' = @{ Code = 'notFound' }
    'netSecurity.displayName' = @{ Code = 'invalidParameter'; Number = 87 }
    'mainMode.badWord' = @{ Code = 'invalidParameter' }
    'mainMode.gcm' = @{ Code = 'invalidParameter'; Number = 87 }
    'mainMode.nothing' = @{ Code = 'invalidParameter'; Number = 87 }
    'mainMode.twoGroups' = @{ Code = 'invalidParameter'; Number = 87 }
    'mainMode.lifetime' = @{ Code = 'invalidParameter'; Number = 87 }
    'authSet.pskMissing' = @{ Code = 'pskMissing' }
    'authSet.pskContradicts' = @{ Code = 'invalidParameter' }
    'authSet.authority' = @{ Code = 'invalidParameter'; Number = 87 }
    'authSet.thumbprint' = @{ Code = 'invalidParameter'; Number = 87 }
    'quickMode.badWord' = @{ Code = 'invalidParameter' }
    'quickMode.gcmMismatch' = @{ Code = 'invalidParameter'; Number = 87 }
    'quickMode.nothing' = @{ Code = 'invalidParameter'; Number = 87 }
    'quickMode.lifetime' = @{ Code = 'invalidParameter'; Number = 87 }
    'set.inUse' = @{ Code = 'inUse' }
    'rule.setMissing' = @{ Code = 'notFound' }
    'rule.badWord' = @{ Code = 'invalidParameter' }
    'rule.badSecurityPair' = @{ Code = 'invalidParameter'; Number = 87 }
    'rule.badAddress' = @{ Code = 'invalidParameter'; Number = 87 }
    'rule.badEndpoint' = @{ Code = 'invalidParameter'; Number = 87 }
    'rule.twoIpVersions' = @{ Code = 'invalidParameter'; Number = 87 }
    'rule.pskWithIkev2' = @{ Code = 'invalidParameter'; Number = 87 }
    'rule.ikev2Tunnel' = @{ Code = 'invalidParameter'; Number = 87 }
    'mainModeDefault.badMethods' = @{ Code = 'mainModeMethodUnknown' }
    'mainModeDefault.groupsOfVista' = @{ Code = 'invalidParameter' }
    'legacyRule.badWord' = @{ Code = 'invalidParameter' }
    'ping.badAddress' = @{ Code = 'invalidParameter'; Number = 87 }
    'guard.badAddress' = @{ Code = 'invalidParameter'; Number = 87 }
}

function Get-RwStubBelief {
    param([string] $Id)
    if (-not $beliefs.Contains($Id)) { throw 'NoSuchBelief' }
    return $beliefs[$Id]
}

Export-ModuleMember -Function 'Get-RwStubBelief'
