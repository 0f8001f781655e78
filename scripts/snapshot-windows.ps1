# What Roadwarrior may touch on a Windows PC, as text in a fixed order, so that two snapshots can be compared line by line.
# Reads only. For the workflow that tries the examples (.github/workflows/windows.yml); it shows no secret: Windows does not
# tell a connection's PSK, and the keys of authentication sets are left out.
#
#   powershell -NoProfile -ExecutionPolicy Bypass -File snapshot-windows.ps1

Set-StrictMode -Version 3.0
$global:ErrorActionPreference = 'Stop'
$global:ProgressPreference = 'SilentlyContinue'
$global:RwLines = [System.Collections.Generic.List[string]]::new()

function Write-RwSnapshot {
    foreach ($name in 'BFE', 'IKEEXT', 'MpsSvc', 'PolicyAgent', 'RasMan', 'RemoteAccess', 'SstpSvc') {
        Add-RwPart -Part "service $name" -Read { $service = Get-Service -Name $name; '{0} {1}' -f $service.StartType, $service.Status }
    }
    Add-RwRegistry -Key 'HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\PolicyAgent' -Value 'AssumeUDPEncapsulationContextOnSendRule'
    Add-RwRegistry -Key 'HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\RasMan\Parameters' -Value 'ProhibitIpSec'
    Add-RwRegistry -Key 'HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\RasMan\Parameters' -Value 'AllowL2TPWeakCrypto'
    foreach ($store in 'My', 'CertificateAuthority', 'Root') {
        Add-RwPart -Part "certificates $store" -Read { Get-RwThumbprints -Store $store }
    }
    Add-RwPart -Part 'connections of the user' -Read { foreach ($each in Get-VpnConnection) { Get-RwConnectionLine -Connection $each } }
    # Only connections of a user have them (D26).
    Add-RwPart -Part 'trigger' -Read { foreach ($each in Get-VpnConnection) { Get-RwTriggerLines -Name $each.Name } }
    Add-RwPart -Part 'connections of all users' -Read { foreach ($each in Get-VpnConnection -AllUserConnection) { Get-RwConnectionLine -Connection $each } }
    foreach ($folder in 'ApplicationData', 'CommonApplicationData') {
        Add-RwPart -Part "phonebook $folder" -Read { Get-RwPhonebookLines -Folder $folder }
    }
    # Undo has to take the containers of imported keys with the certificates (D27): CAPI's and CNG's, by their file names.
    foreach ($folder in 'RSA\MachineKeys', 'Keys') { Add-RwPart -Part "key containers $folder" -Read { Get-RwKeyContainers -Folder $folder } }
    $store = 'PersistentStore'
    Add-RwPart -Part 'IPsec rules' -Read { foreach ($each in Get-NetIPsecRule -PolicyStore $store) { '{0} {1} {2}' -f $each.InstanceID, $each.DisplayName, $each.Enabled } }
    Add-RwPart -Part 'main mode rules' -Read { foreach ($each in Get-NetIPsecMainModeRule -PolicyStore $store) { '{0} {1}' -f $each.InstanceID, $each.DisplayName } }
    Add-RwPart -Part 'main mode sets' -Read { foreach ($each in Get-NetIPsecMainModeCryptoSet -PolicyStore $store) { '{0} {1}' -f $each.InstanceID, $each.DisplayName } }
    Add-RwPart -Part 'quick mode sets' -Read { foreach ($each in Get-NetIPsecQuickModeCryptoSet -PolicyStore $store) { '{0} {1}' -f $each.InstanceID, $each.DisplayName } }
    Add-RwPart -Part 'authentication sets' -Read { foreach ($each in Get-NetIPsecPhase1AuthSet -PolicyStore $store) { '{0} {1}' -f $each.InstanceID, $each.DisplayName } }
    Add-RwPart -Part 'firewall rules' -Read { foreach ($each in Get-NetFirewallRule -PolicyStore $store) { '{0} {1}' -f $each.InstanceID, $each.Enabled } }
    Add-RwPart -Part 'firewall settings' -Read { $all = Get-NetFirewallSetting -PolicyStore $store; '{0} {1}' -f $all.CertValidationLevel, $all.AllowIPsecThroughNAT }
    Add-RwPart -Part 'name resolution' -Read { foreach ($each in Get-DnsClientNrptRule) { '{0} {1} {2}' -f $each.Name, ($each.Namespace -join ','), ($each.NameServers -join ',') } }
    [System.Console]::Out.Write([string]::Join("`n", $global:RwLines.ToArray()) + "`n")
}

# What cannot be read says so by the id of its error: before and after it has to be the same.
function Add-RwPart {
    param([string] $Part, [scriptblock] $Read)
    try {
        $lines = @(& $Read)
    } catch {
        $lines = @('unreadable ' + $_.FullyQualifiedErrorId)
    }
    [string[]] $sorted = foreach ($line in $lines) { $Part + ': ' + $line }
    if ($null -eq $sorted) { return }
    [System.Array]::Sort($sorted, [System.StringComparer]::Ordinal)
    $global:RwLines.AddRange($sorted)
}

function Add-RwRegistry {
    param([string] $Key, [string] $Value)
    Add-RwPart -Part $Value -Read {
        $found = [Microsoft.Win32.Registry]::GetValue($Key, $Value, $null)
        if ($null -eq $found) { 'absent' } else { '{0} {1}' -f $found.GetType().Name, $found }
    }
}

function Get-RwThumbprints {
    param([string] $Store)
    $name = [System.Security.Cryptography.X509Certificates.StoreName] $Store
    $open = [System.Security.Cryptography.X509Certificates.X509Store]::new($name, [System.Security.Cryptography.X509Certificates.StoreLocation]::LocalMachine)
    $open.Open([System.Security.Cryptography.X509Certificates.OpenFlags]::ReadOnly)
    foreach ($certificate in $open.Certificates) { '{0} {1}' -f $certificate.Thumbprint, $certificate.HasPrivateKey }
    $open.Close()
}

function Get-RwConnectionLine {
    param([object] $Connection)
    $routes = foreach ($route in $Connection.Routes) { '{0}/{1}' -f $route.DestinationPrefix, $route.RouteMetric }
    return '{0} {1} {2} {3} {4}' -f $Connection.Name, $Connection.ServerAddress, $Connection.TunnelType, $Connection.SplitTunneling, ($routes -join ' ')
}

function Get-RwTriggerLines {
    param([string] $Name)
    try {
        $trigger = Get-VpnConnectionTrigger -ConnectionName $Name
    } catch {
        return '{0} unreadable {1}' -f $Name, $_.FullyQualifiedErrorId
    }
    foreach ($row in $trigger.DnsConfig) { '{0} {1} {2}' -f $Name, $row.DnsSuffix, ($row.DnsIPAddress -join ',') }
}

function Get-RwKeyContainers {
    param([string] $Folder)
    $parent = [System.Environment]::GetFolderPath([System.Environment+SpecialFolder]::CommonApplicationData)
    $path = [System.IO.Path]::Combine($parent, 'Microsoft\Crypto', $Folder)
    if (-not [System.IO.Directory]::Exists($path)) { return }
    foreach ($file in [System.IO.Directory]::GetFiles($path)) { [System.IO.Path]::GetFileName($file) }
}

# The lines of all entries; an empty file and none are the same.
function Get-RwPhonebookLines {
    param([string] $Folder)
    $path = [System.IO.Path]::Combine([System.Environment]::GetFolderPath([System.Environment+SpecialFolder] $Folder), 'Microsoft\Network\Connections\Pbk\rasphone.pbk')
    if (-not [System.IO.File]::Exists($path)) { return }
    $entry = ''
    foreach ($line in [System.IO.File]::ReadAllLines($path)) {
        if ($line.StartsWith('[', [System.StringComparison]::Ordinal)) { $entry = $line }
        if ($line -ne '') { '{0} {1}' -f $entry, $line }
    }
}

Write-RwSnapshot
