# The VpnClient stubs over real phonebook files (windows-facts 2.1 to 2.3 and 3): used where the state names the files under
# 'phonebooks'. What Windows keeps elsewhere, or nobody knows where, stands in the state under 'connections' by lower-case
# name: routes, trigger suffixes, the EAP configuration, whether it is connected, and a PSK by its hash.

# Numbers of RRASM and of windows-facts 2.2 and 2.3.
$strategies = @{ '1' = 'Pptp'; '3' = 'L2tp'; '5' = 'Sstp'; '7' = 'Ikev2'; '0' = 'Automatic' }
$levels = @{ '0' = 'NoEncryption'; '8' = 'Optional'; '256' = 'Required'; '512' = 'Maximum' }
# As Get-VpnConnection prints them; they are looked up without regard to case.
$methods = [ordered]@{ Pap = 8; Chap = 32; Eap = 128; MsChapv2 = 512; MachineCertificate = 2048 }
$policy = [ordered]@{
    IntegrityCheckMethod             = 'MD5', 'SHA1', 'SHA256', 'SHA384'
    EncryptionMethod                 = 'DES', 'DES3', 'AES128', 'AES192', 'AES256', 'GCMAES128', 'GCMAES256'
    DHGroup                          = 'None', 'Group1', 'Group2', 'Group14', 'ECP256', 'ECP384', 'Group24'
    CipherTransformConstants         = '', 'DES', 'DES3', 'AES128', 'AES192', 'AES256', 'GCMAES128', 'GCMAES192', 'GCMAES256'
    AuthenticationTransformConstants = 'MD596', 'SHA196', 'SHA256128', 'GCMAES128', 'GCMAES192', 'GCMAES256'
    PfsGroup                         = 'None', 'PFS1', 'PFS2', 'PFS2048', 'ECP256', 'ECP384', 'PFSMM', 'PFS24'
}
# What an absent key stands for [K].
$defaults = @{
    AuthRestrictions = '512'; AutoLogon = '0'; CacheCredentials = '0'; DataEncryption = '256'; IdleDisconnectSeconds = '0'
    IpDnsSuffix = ''; IpPrioritizeRemote = '1'; IpSecFlags = '0'; VpnStrategy = '0'; PhoneNumber = ''
}
$newEntry = 'Encoding=1', 'PBVersion=1', 'Type=2', 'AutoLogon=0', 'UseRasCredentials=1', 'VpnStrategy=0', 'ExcludedProtocols=0', 'DataEncryption=256',
    'IdleDisconnectSeconds=0', 'DisableIKENameEkuCheck=0', 'CustomAuthKey=0', 'AuthRestrictions=512', 'IpPrioritizeRemote=1', 'IpInterfaceMetric=0',
    'IpSecFlags=0', 'IpDnsSuffix=', 'Ipv6PrioritizeRemote=1', 'Ipv6InterfaceMetric=0', 'DisableClassBasedDefaultRoute=0', 'CacheCredentials=0',
    'NumCustomPolicy=0', 'PowershellCreatedProfile=1', '', 'NETCOMPONENTS=', 'ms_msclient=1', '', 'MEDIA=rastapi', 'Port=VPN2-0',
    'Device=WAN Miniport (L2TP)', '', 'DEVICE=vpn', 'PhoneNumber=', ''

# Answers what the cmdlet answers; changes the book and the state, and says by $true in -Changed that the state is to be kept.
function Invoke-RwStubVpnBook {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $State)
    $scope = 'user'
    if ($Bound.Contains('AllUserConnection') -and $Bound.AllUserConnection) { $scope = 'allUsers' }
    $path = $State.phonebooks[$scope]
    $lines = Read-RwStubLines -Path $path
    $extras = $State.connections[$scope]
    $name = $null
    foreach ($key in 'Name', 'ConnectionName') { if ($Bound.Contains($key)) { $name = @($Bound[$key])[0] } }
    if ($Cmdlet -eq 'Get-VpnConnection' -and $null -eq $name) {
        foreach ($each in (Get-RwStubEntryNames -Lines $lines)) { Get-RwStubConnection -Lines $lines -Name $each -Extras $extras }
        return
    }
    $entry = Find-RwStubEntry -Lines $lines -Name $name
    if ($Cmdlet -eq 'Add-VpnConnection') {
        if ($null -ne $entry) { throw (New-RwStubRefusal -Belief 'connection.nameTaken' -Cmdlet $Cmdlet) }
        if ($name.Trim() -ne $name -or $name -match '[\x00-\x1f\x7f\[\]]' -or $name.Length -gt 256) { throw (New-RwStubRefusal -Belief 'connection.badName' -Cmdlet $Cmdlet) }
        $lines.Add("[$name]")
        $lines.AddRange([string[]] $newEntry)
        $extras[$name.ToLowerInvariant()] = [ordered]@{ eapXml = $null; routes = [ordered]@{}; trigger = [ordered]@{}; connected = $false; psk = $null }
        $entry = Find-RwStubEntry -Lines $lines -Name $name
    }
    if ($null -eq $entry) { throw (New-RwStubRefusal -Belief 'connection.missing' -Cmdlet $Cmdlet) }
    $own = $extras[$entry.Name.ToLowerInvariant()]
    switch ($Cmdlet) {
        'Get-VpnConnection' { return Get-RwStubConnection -Lines $lines -Name $name -Extras $extras }
        'Get-VpnConnectionTrigger' {
            $rows = @(foreach ($row in $own.trigger.GetEnumerator()) { [pscustomobject]@{ DnsSuffix = $row.Key; DnsIPAddress = @($row.Value) } })
            return [pscustomobject]@{ ConnectionName = $name; DnsConfig = $rows }
        }
        { $_ -in 'Add-VpnConnection', 'Set-VpnConnection' } {
            $isAnsi = (Get-RwStubEncoding -Path $path).CodePage -eq 28591
            foreach ($text in $name, $Bound['ServerAddress'], $Bound['DnsSuffix']) {
                if ($isAnsi -and $text -match '[^\x00-\x7f]') { throw (New-RwStubRefusal -Belief 'phonebook.notEncodable' -Cmdlet $Cmdlet) }
            }
            if ($own.connected) { throw (New-RwStubRefusal -Belief 'connection.setActive' -Cmdlet $Cmdlet) }
            Set-RwStubConnection -Lines $lines -Name $name -Own $own -Bound $Bound -Cmdlet $Cmdlet
        }
        'Remove-VpnConnection' {
            if ($own.connected) { throw (New-RwStubRefusal -Belief 'connection.removeActive' -Cmdlet $Cmdlet) }
            $lines.RemoveRange($entry.From, $entry.To - $entry.From)
            $extras.Remove($entry.Name.ToLowerInvariant())
            if ($State.Contains('credentials')) { $State.credentials.Remove("$scope $($entry.Name.ToLowerInvariant())") }
        }
        'Set-VpnConnectionIPsecConfiguration' { Set-RwStubPolicy -Lines $lines -Name $name -Bound $Bound -Cmdlet $Cmdlet }
        'Add-VpnConnectionRoute' {
            if ($own.routes.Contains($Bound.DestinationPrefix)) { throw (New-RwStubRefusal -Belief 'route.exists' -Cmdlet $Cmdlet) }
            if (-not (Test-RwStubPrefix -Text $Bound.DestinationPrefix)) { throw (New-RwStubRefusal -Belief 'route.badPrefix' -Cmdlet $Cmdlet) }
            $metric = 0
            if ($Bound.Contains('RouteMetric')) { $metric = $Bound.RouteMetric }
            $own.routes[$Bound.DestinationPrefix] = $metric
        }
        'Remove-VpnConnectionRoute' {
            if (-not $own.routes.Contains($Bound.DestinationPrefix)) { throw (New-RwStubRefusal -Belief 'route.missing' -Cmdlet $Cmdlet) }
            $own.routes.Remove($Bound.DestinationPrefix)
        }
        { $_ -match '-VpnConnectionTriggerDnsConfiguration$' } {
            $suffix = @($Bound.DnsSuffix)[0]
            $stands = $own.trigger.Contains($suffix)
            if ($Cmdlet -like 'Add-*' -and $stands) { throw (New-RwStubRefusal -Belief 'trigger.exists' -Cmdlet $Cmdlet) }
            if ($Cmdlet -notlike 'Add-*' -and -not $stands) { throw (New-RwStubRefusal -Belief 'trigger.missing' -Cmdlet $Cmdlet) }
            if ($Cmdlet -like 'Remove-*') {
                $own.trigger.Remove($suffix)
            } else {
                if ($suffix -notmatch '^\.?[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*\z') { throw (New-RwStubRefusal -Belief 'trigger.badSuffix' -Cmdlet $Cmdlet) }
                $servers = @(foreach ($server in $Bound['DnsIPAddress']) { if ($null -ne $server) { $server } })
                foreach ($server in $servers) {
                    $address = $null
                    if (-not [System.Net.IPAddress]::TryParse($server, [ref] $address)) { throw (New-RwStubRefusal -Belief 'trigger.badServer' -Cmdlet $Cmdlet) }
                }
                $own.trigger[$suffix] = $servers
            }
        }
    }
    Write-RwStubLines -Path $path -Lines $lines
}

# The parameters that are there, as the keys of the entry.
function Set-RwStubConnection {
    param([System.Collections.Generic.List[string]] $Lines, [string] $Name, [System.Collections.IDictionary] $Own, [System.Collections.IDictionary] $Bound, [string] $Cmdlet)
    $refuse = { param([string] $Belief) throw (New-RwStubRefusal -Belief $Belief -Cmdlet $Cmdlet) }
    $set = {
        param([string] $Key, [string] $Value, [string] $Block = 'main')
        if ((Get-RwStubKey -Lines $Lines -Name $Name -Key $Key -Block $Block) -cne $Value) { Set-RwStubKey -Lines $Lines -Name $Name -Key $Key -Value $Value -Block $Block }
    }
    if ($Bound.Contains('ServerAddress')) {
        if ([string]::IsNullOrWhiteSpace($Bound.ServerAddress)) { & $refuse 'connection.noServer' }
        if (-not (Test-RwStubBlock -Lines $Lines -Name $Name -Block 'DEVICE')) { & $refuse 'phonebook.damagedEntry' }
        & $set 'PhoneNumber' $Bound.ServerAddress 'DEVICE'
    }
    if ($Bound.Contains('TunnelType')) { foreach ($each in $strategies.GetEnumerator()) { if ($each.Value -eq $Bound.TunnelType) { & $set 'VpnStrategy' $each.Key } } }
    $strategy = Get-RwStubKey -Lines $Lines -Name $Name -Key 'VpnStrategy'
    if ($Bound.Contains('L2tpPsk')) {
        if ($strategy -notin '0', '3') { & $refuse 'connection.pskNotL2tp' }
        if ($Bound.L2tpPsk.Length -lt 1 -or $Bound.L2tpPsk.Length -gt 256) { & $refuse 'connection.pskTooLong' }
        & $set 'IpSecFlags' '1'
        $Own.psk = Get-RwStubHash -Text $Bound.L2tpPsk
    }
    $bits = [int] (Get-RwStubKey -Lines $Lines -Name $Name -Key 'AuthRestrictions')
    if ($Bound.Contains('AuthenticationMethod')) {
        $bits = 0
        foreach ($method in $Bound.AuthenticationMethod) { $bits = $bits -bor $methods[$method] }
        & $set 'AuthRestrictions' $bits
    }
    if (($bits -band 2048) -ne 0 -and $strategy -ne '7') { & $refuse 'connection.machineCertificate' }
    if ($Bound.Contains('EapConfigXmlStream')) {
        if (($bits -band 128) -eq 0) { & $refuse 'connection.eapXmlWithoutEap' }
        $Own.eapXml = $Bound.EapConfigXmlStream.OuterXml
    } elseif (($bits -band 128) -eq 0) {
        $Own.eapXml = $null
    }
    if ($Bound.Contains('EncryptionLevel')) { foreach ($each in $levels.GetEnumerator()) { if ($each.Value -eq $Bound.EncryptionLevel) { & $set 'DataEncryption' $each.Key } } }
    if ($Bound.Contains('SplitTunneling')) {
        $remote = '1'
        if ($Bound.SplitTunneling) { $remote = '0' }
        if ((Get-RwStubKey -Lines $Lines -Name $Name -Key 'IpPrioritizeRemote') -cne $remote) {
            & $set 'IpPrioritizeRemote' $remote
            Set-RwStubKey -Lines $Lines -Name $Name -Key 'Ipv6PrioritizeRemote' -Value $remote
        }
    }
    if ($Bound.Contains('DnsSuffix')) { & $set 'IpDnsSuffix' $Bound.DnsSuffix }
    if ($Bound.Contains('IdleDisconnectSeconds')) { & $set 'IdleDisconnectSeconds' $Bound.IdleDisconnectSeconds }
    if ($Bound.Contains('RememberCredential')) { & $set 'CacheCredentials' ([int] [bool] $Bound.RememberCredential) }
    if ($Bound.Contains('UseWinlogonCredential')) { & $set 'AutoLogon' ([int] [bool] $Bound.UseWinlogonCredential) }
}

# Six numbers of 32 bits, little endian, in hex (windows-facts 2.3).
function Set-RwStubPolicy {
    param([System.Collections.Generic.List[string]] $Lines, [string] $Name, [System.Collections.IDictionary] $Bound, [string] $Cmdlet)
    if ($Bound.Contains('RevertToDefault')) {
        Set-RwStubKey -Lines $Lines -Name $Name -Key 'NumCustomPolicy' -Value '0'
        Set-RwStubKey -Lines $Lines -Name $Name -Key 'CustomIPSecPolicies' -Value $null
        return
    }
    $halves = $Bound.CipherTransformConstants, $Bound.AuthenticationTransformConstants
    $isGcm = "$halves" -match 'GCM'
    $numbers = foreach ($field in $policy.GetEnumerator()) { [array]::IndexOf($field.Value, $Bound[$field.Key]) }
    if ($isGcm -and $halves[0] -ne $halves[1]) { throw (New-RwStubRefusal -Belief 'policy.gcmMismatch' -Cmdlet $Cmdlet) }
    if ($Bound.EncryptionMethod -match 'GCM') { throw (New-RwStubRefusal -Belief 'policy.gcmInMainMode' -Cmdlet $Cmdlet) }
    if ($numbers -contains -1) { throw (New-RwStubRefusal -Belief 'policy.noneUnknown' -Cmdlet $Cmdlet) }
    $hex = [string]::Join('', @(foreach ($number in $numbers) { '{0:x2}000000' -f $number }))
    Set-RwStubKey -Lines $Lines -Name $Name -Key 'CustomIPSecPolicies' -Value $hex
    Set-RwStubKey -Lines $Lines -Name $Name -Key 'NumCustomPolicy' -Value '1'
}

function Get-RwStubConnection {
    param([System.Collections.Generic.List[string]] $Lines, [string] $Name, [System.Collections.IDictionary] $Extras)
    $entry = Find-RwStubEntry -Lines $Lines -Name $Name
    $own = $Extras[$entry.Name.ToLowerInvariant()]
    $value = { param([string] $Key, [string] $Block = 'main') Get-RwStubKey -Lines $Lines -Name $Name -Key $Key -Block $Block }
    $bits = [int] (& $value 'AuthRestrictions')
    $tunnel = $strategies[(& $value 'VpnStrategy')]
    $authentication = $null
    if ($tunnel -in 'L2tp', 'Automatic') {
        $authentication = 'Certificate'
        if (([int] (& $value 'IpSecFlags') -band 1) -eq 1) { $authentication = 'Psk' }
    }
    $level = $levels[(& $value 'DataEncryption')]
    if ($null -eq $level) { $level = 'Custom' }
    $status = 'Disconnected'
    if ($own.connected) { $status = 'Connected' }
    return [pscustomobject]@{
        Name = $entry.Name; ServerAddress = & $value 'PhoneNumber' 'DEVICE'; TunnelType = $tunnel; L2tpIPsecAuth = $authentication
        AuthenticationMethod = @(foreach ($each in $methods.GetEnumerator()) { if (($bits -band $each.Value) -ne 0) { $each.Key } })
        EncryptionLevel = $level; EapConfigXmlStream = $own.eapXml; SplitTunneling = (& $value 'IpPrioritizeRemote') -eq '0'
        DnsSuffix = & $value 'IpDnsSuffix'; IdleDisconnectSeconds = [uint32] (& $value 'IdleDisconnectSeconds')
        RememberCredential = (& $value 'CacheCredentials') -eq '1'; UseWinlogonCredential = (& $value 'AutoLogon') -eq '1'
        ConnectionStatus = $status
        Routes = @(foreach ($route in @(if ($null -ne $own) { $own.routes.GetEnumerator() })) { [pscustomobject]@{ DestinationPrefix = $route.Key; RouteMetric = $route.Value } })
    }
}

function Read-RwStubLines {
    param([string] $Path)
    $lines = [System.Collections.Generic.List[string]]::new()
    if ([System.IO.File]::Exists($Path)) { $lines.AddRange([System.IO.File]::ReadAllLines($Path, (Get-RwStubEncoding -Path $Path))) }
    return , $lines
}

# A file that is no UTF-8 is in a code page of Windows: each byte is kept as it is, and what it means is not known here.
function Get-RwStubEncoding {
    param([string] $Path)
    $strict = [System.Text.UTF8Encoding]::new($false, $true)
    if (-not [System.IO.File]::Exists($Path)) { return $strict }
    try {
        $null = $strict.GetCharCount([System.IO.File]::ReadAllBytes($Path))
        return $strict
    } catch {
        return [System.Text.Encoding]::GetEncoding(28591)
    }
}

function Write-RwStubLines {
    param([string] $Path, [System.Collections.Generic.List[string]] $Lines)
    $text = [string]::Join("`r`n", $Lines)
    if ($Lines.Count -gt 0) { $text += "`r`n" }
    [System.IO.File]::WriteAllText($Path, $text, (Get-RwStubEncoding -Path $Path))
}

function Get-RwStubEntryNames {
    param([System.Collections.Generic.List[string]] $Lines)
    foreach ($line in $Lines) { if ($line.StartsWith('[') -and $line.TrimEnd().EndsWith(']')) { $line.TrimEnd().Substring(1, $line.TrimEnd().Length - 2) } }
}

# From the header to the next one; nothing where there is no such entry, names without case.
function Find-RwStubEntry {
    param([System.Collections.Generic.List[string]] $Lines, [string] $Name)
    $found = $null
    for ($at = 0; $at -lt $Lines.Count; $at++) {
        $line = $Lines[$at].TrimEnd()
        if (-not ($line.StartsWith('[') -and $line.EndsWith(']'))) { continue }
        if ($null -ne $found) {
            $found.To = $at
            return $found
        }
        $header = $line.Substring(1, $line.Length - 2)
        if ([string]::Equals($header, $Name, [System.StringComparison]::OrdinalIgnoreCase)) { $found = @{ Name = $header; From = $at; To = $Lines.Count } }
    }
    return $found
}

# The line of a key: of the entry's own lines, or of those after DEVICE=.
function Find-RwStubKey {
    param([System.Collections.Generic.List[string]] $Lines, [string] $Name, [string] $Key, [string] $Block = 'main')
    $entry = Find-RwStubEntry -Lines $Lines -Name $Name
    $in = 'main'
    $last = $entry.From
    for ($at = $entry.From + 1; $at -lt $entry.To; $at++) {
        $line = $Lines[$at]
        if ($line -cmatch '^(NETCOMPONENTS|MEDIA|DEVICE)=') {
            $in = $Matches[1]
            if ($in -eq $Block) { $last = $at }
            continue
        }
        if ($in -ne $Block -or $line -eq '') { continue }
        $last = $at
        if ($line.StartsWith("$Key=", [System.StringComparison]::OrdinalIgnoreCase)) { return @{ At = $at; Last = $at } }
    }
    return @{ At = -1; Last = $last }
}

function Test-RwStubBlock {
    param([System.Collections.Generic.List[string]] $Lines, [string] $Name, [string] $Block)
    $entry = Find-RwStubEntry -Lines $Lines -Name $Name
    for ($at = $entry.From + 1; $at -lt $entry.To; $at++) { if ($Lines[$at].StartsWith("$Block=", [System.StringComparison]::Ordinal)) { return $true } }
    return $false
}

function Get-RwStubKey {
    param([System.Collections.Generic.List[string]] $Lines, [string] $Name, [string] $Key, [string] $Block = 'main')
    $place = Find-RwStubKey -Lines $Lines -Name $Name -Key $Key -Block $Block
    if ($place.At -lt 0) { return $defaults[$Key] }
    return $Lines[$place.At].Substring($Key.Length + 1)
}

# Nothing as the value takes the line away.
function Set-RwStubKey {
    param([System.Collections.Generic.List[string]] $Lines, [string] $Name, [string] $Key, [object] $Value, [string] $Block = 'main')
    $place = Find-RwStubKey -Lines $Lines -Name $Name -Key $Key -Block $Block
    if ($null -eq $Value) {
        if ($place.At -ge 0) { $Lines.RemoveAt($place.At) }
    } elseif ($place.At -ge 0) {
        $Lines[$place.At] = "$Key=$Value"
    } else {
        $Lines.Insert($place.Last + 1, "$Key=$Value")
    }
}

# A network without host bits, always with its length.
function Test-RwStubPrefix {
    param([string] $Text)
    $parts = $Text.Split('/')
    $address = $null
    if ($parts.Length -ne 2 -or -not [System.Net.IPAddress]::TryParse($parts[0], [ref] $address) -or $parts[1] -notmatch '^[0-9]{1,3}\z') { return $false }
    $bytes = $address.GetAddressBytes()
    if ([int] $parts[1] -gt 8 * $bytes.Length) { return $false }
    for ($bit = [int] $parts[1]; $bit -lt 8 * $bytes.Length; $bit++) {
        if (($bytes[[System.Math]::Floor($bit / 8)] -band (128 -shr ($bit % 8))) -ne 0) { return $false }
    }
    return $true
}

function Get-RwStubHash {
    param([string] $Text)
    $sha = [System.Security.Cryptography.SHA256]::Create()
    return [System.Convert]::ToBase64String($sha.ComputeHash([System.Text.Encoding]::Unicode.GetBytes($Text)))
}

Export-ModuleMember -Function 'Invoke-RwStubVpnBook', 'Get-RwStubHash'
