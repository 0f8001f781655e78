# Asks a real Windows what the demo PC only believes (src/main/demo/beliefs.ts, docs/verification.md). Answers one line of JSON
# per belief that it can see: no names of people, PCs or connections, no addresses, no texts of errors, only ids and numbers.
#
#   powershell -NoProfile -ExecutionPolicy Bypass -File probe-windows.ps1 > answers.json
#
# Reads only. With -AllowChanges it also makes one VPN connection of this user and, elevated, disabled IPsec objects for
# addresses that belong to nobody (RFC 5737), and removes them again.

param([switch] $AllowChanges)

Set-StrictMode -Version 3.0
$global:ErrorActionPreference = 'Stop'
$global:ConfirmPreference = 'None'
$global:ProgressPreference = 'SilentlyContinue'
$global:RwAnswers = [System.Collections.Generic.List[string]]::new()
$global:RwProbe = 'RwProbe ' + [System.Guid]::NewGuid().ToString()

function Invoke-RwProbe {
    param([bool] $Changes)
    $elevated = Test-RwElevated
    Invoke-RwReads
    if ($Changes) {
        Invoke-RwConnectionChecks
        if ($elevated) { Invoke-RwRuleChecks }
    }
    $version = [System.Environment]::OSVersion.Version
    $head = '{{"format":"roadwarrior-probe","version":1,"windows":"{0}.{1}.{2}","powershell":"{3}","elevated":{4},"changes":{5},"answers":[' -f
        $version.Major, $version.Minor, $version.Build, $PSVersionTable.PSVersion.ToString(),
        $elevated.ToString().ToLowerInvariant(), $Changes.ToString().ToLowerInvariant()
    $body = [string]::Join(",`n  ", $global:RwAnswers.ToArray())
    [System.Console]::Out.Write($head + "`n  " + $body + "`n]}`n")
}

function Test-RwElevated {
    try {
        $principal = [System.Security.Principal.WindowsPrincipal]::new([System.Security.Principal.WindowsIdentity]::GetCurrent())
        return $principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
    } catch [System.PlatformNotSupportedException] {
        return $false
    }
}

# What reading alone shows.
function Invoke-RwReads {
    $name = [System.Guid]::NewGuid().ToString()
    Add-RwAnswer -Belief 'connection.missing' -Expected 'refused' -Check { Get-VpnConnection -Name $global:RwProbe }
    Add-RwAnswer -Belief 'netSecurity.missing' -Expected 'refused' -Check { Get-NetIPsecRule -IPsecRuleName $name }
    Add-RwAnswer -Belief 'nrpt.missing' -Expected '' -Check { Get-DnsClientNrptRule }
    Add-RwAnswer -Belief 'service.furtherDependents' -Expected 'true' -Check { Get-RwFurtherDependents }
    # Both are beliefs about people without rights: elevated there is nothing to see.
    if (-not (Test-RwElevated)) {
        Add-RwAnswer -Belief 'access.authSetRead' -Expected 'refused' -Check { Get-NetIPsecPhase1AuthSet -PolicyStore 'ActiveStore' }
        Add-RwAnswer -Belief 'access.securityAssociations' -Expected 'refused' -Check { Get-NetIPsecMainModeSA }
    }
}

# Whether the dependents of a service that are listed hold the dependents of those too; 'none' where there is nobody further away.
function Get-RwFurtherDependents {
    $answer = 'none'
    foreach ($name in 'SstpSvc', 'BFE', 'RasMan') {
        $listed = foreach ($each in (Get-Service -Name $name).DependentServices) { $each.ServiceName }
        foreach ($near in $listed) {
            foreach ($far in (Get-Service -Name $near).DependentServices) {
                if ($listed -cnotcontains $far.ServiceName) { return 'false' }
                $answer = 'true'
            }
        }
    }
    return $answer
}

# All in one connection of this user, which goes again.
function Invoke-RwConnectionChecks {
    $name = $global:RwProbe
    $server = 'vpn.example.com'
    $prefix = '198.51.100.0/24'
    $xml = [System.Xml.XmlDocument]::new()
    $xml.LoadXml('<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"></EapHostConfig>')
    try {
        Add-RwAnswer -Belief 'connection.pskNotL2tp' -Expected 'refused' -Check {
            Add-VpnConnection -Name $name -ServerAddress $server -TunnelType 'Sstp' -L2tpPsk 'of the probe' -Force
        }
        Remove-RwProbeConnection
        Add-RwAnswer -Belief 'connection.eapXmlWithoutEap' -Expected 'refused' -Check {
            Add-VpnConnection -Name $name -ServerAddress $server -TunnelType 'L2tp' -AuthenticationMethod 'MSChapv2' -EapConfigXmlStream $xml -Force
        }
        Remove-RwProbeConnection
        Add-VpnConnection -Name $name -ServerAddress $server -TunnelType 'L2tp' -L2tpPsk 'of the probe' -Force
        # D24: a change without the key; where Windows takes it, the answer is what the entry authenticates with afterwards.
        Add-RwAnswer -Belief 'connection.pskMissing' -Expected 'refused' -Check {
            Set-VpnConnection -Name $name -EncryptionLevel 'Maximum' -Force
            (Get-VpnConnection -Name $name).L2tpIPsecAuth.ToString()
        }
        Add-RwAnswer -Belief 'connection.splitSetsIpv6Too' -Expected 'true' -Check {
            Set-VpnConnection -Name $name -SplitTunneling $true -L2tpPsk 'of the probe' -Force
            $four = Get-RwPhonebookKey -Key 'IpPrioritizeRemote'
            $six = Get-RwPhonebookKey -Key 'Ipv6PrioritizeRemote'
            ($four -eq '0' -and $six -eq '0').ToString().ToLowerInvariant()
        }
        Add-RwAnswer -Belief 'connection.customUnknown' -Expected '' -Check {
            Set-VpnConnection -Name $name -EncryptionLevel 'Custom' -L2tpPsk 'of the probe' -Force
            Get-RwPhonebookKey -Key 'DataEncryption'
        }
        Add-RwAnswer -Belief 'policy.gcmInMainMode' -Expected 'refused' -Check {
            Set-VpnConnectionIPsecConfiguration -ConnectionName $name -AuthenticationTransformConstants 'SHA256128' -CipherTransformConstants 'AES256' -EncryptionMethod 'GCMAES256' -IntegrityCheckMethod 'SHA256' -PfsGroup 'None' -DHGroup 'Group14' -Force
        }
        Add-RwAnswer -Belief 'policy.noneUnknown' -Expected '' -Check {
            Set-VpnConnectionIPsecConfiguration -ConnectionName $name -AuthenticationTransformConstants 'SHA256128' -CipherTransformConstants 'None' -EncryptionMethod 'AES256' -IntegrityCheckMethod 'SHA256' -PfsGroup 'None' -DHGroup 'Group14' -Force
            Get-RwPhonebookKey -Key 'CustomIPSecPolicies'
        }
        Add-RwAnswer -Belief 'route.badPrefix' -Expected 'refused' -Check { Add-VpnConnectionRoute -ConnectionName $name -DestinationPrefix '203.0.113.1/24' }
        Add-VpnConnectionRoute -ConnectionName $name -DestinationPrefix $prefix
        Add-RwAnswer -Belief 'route.exists' -Expected 'refused' -Check { Add-VpnConnectionRoute -ConnectionName $name -DestinationPrefix $prefix }
        Remove-VpnConnectionRoute -ConnectionName $name -DestinationPrefix $prefix
        Add-RwAnswer -Belief 'route.missing' -Expected 'refused' -Check { Remove-VpnConnectionRoute -ConnectionName $name -DestinationPrefix $prefix }
        Add-RwAnswer -Belief 'trigger.missing' -Expected 'refused' -Check { Remove-VpnConnectionTriggerDnsConfiguration -ConnectionName $name -DnsSuffix 'corp.example.com' -Force }
        Add-VpnConnectionTriggerDnsConfiguration -ConnectionName $name -DnsSuffix 'corp.example.com' -DnsIPAddress '192.0.2.53' -Force
        Add-RwAnswer -Belief 'trigger.exists' -Expected 'refused' -Check {
            Add-VpnConnectionTriggerDnsConfiguration -ConnectionName $name -DnsSuffix 'corp.example.com' -DnsIPAddress '192.0.2.53' -Force
        }
    } finally {
        Remove-RwProbeConnection
    }
}

# Objects with GUID names, rules disabled; each goes by its name.
function Invoke-RwRuleChecks {
    $set = [System.Guid]::NewGuid().ToString()
    $missing = [System.Guid]::NewGuid().ToString()
    $authentication = [System.Guid]::NewGuid().ToString()
    $rule = [System.Guid]::NewGuid().ToString()
    $tunnel = @{
        IPsecRuleName = $rule; DisplayName = 'RwProbe'; Enabled = 'False'; Mode = 'Tunnel'; InboundSecurity = 'Require'; OutboundSecurity = 'Require'
        LocalTunnelEndpoint = '192.0.2.1'; RemoteTunnelEndpoint = '198.51.100.1'; LocalAddress = '192.0.2.1'; RemoteAddress = '203.0.113.0/24'
    }
    try {
        Add-RwAnswer -Belief 'mainMode.twoGroups' -Expected 'refused' -Check {
            $one = New-NetIPsecMainModeCryptoProposal -Encryption 'AES256' -Hash 'SHA256' -KeyExchange 'DH14'
            $other = New-NetIPsecMainModeCryptoProposal -Encryption 'AES256' -Hash 'SHA256' -KeyExchange 'DH20'
            $null = New-NetIPsecMainModeCryptoSet -Name $set -DisplayName 'RwProbe' -Proposal $one, $other
        }
        # The proposal and its set name a certificate that no PC has.
        Add-RwAnswer -Belief 'authSet.thumbprintNotChecked' -Expected 'made' -Check {
            $proposal = New-NetIPsecAuthProposal -Machine -Cert -Authority 'CN=RwProbe' -AuthorityType 'Root' -Signing 'RSA' -Thumbprint '0123456789012345678901234567890123456789' -SelectionCriteria
            $null = New-NetIPsecPhase1AuthSet -Name $authentication -DisplayName 'RwProbe' -Proposal $proposal
            'made'
        }
        Add-RwAnswer -Belief 'rule.setMissing' -Expected 'refused' -Check { $null = New-NetIPsecRule @tunnel -QuickModeCryptoSet $missing }
        Remove-RwProbeRule -Name $rule
        Add-RwAnswer -Belief 'rule.ikev2Tunnel' -Expected 'refused' -Check { $null = New-NetIPsecRule @tunnel -KeyModule 'IKEv2' }
        Remove-RwProbeRule -Name $rule
        $proposal = New-NetIPsecQuickModeCryptoProposal -Encapsulation 'ESP' -Encryption 'AES256' -ESPHash 'SHA256'
        $null = New-NetIPsecQuickModeCryptoSet -Name $missing -DisplayName 'RwProbe' -Proposal $proposal
        $null = New-NetIPsecRule @tunnel -QuickModeCryptoSet $missing
        Add-RwAnswer -Belief 'set.inUse' -Expected 'refused' -Check { Remove-NetIPsecQuickModeCryptoSet -Name $missing }
    } finally {
        Remove-RwProbeRule -Name $rule
        try { Remove-NetIPsecPhase1AuthSet -Name $authentication } catch { $null = $_ }
        try { Remove-NetIPsecMainModeCryptoSet -Name $set } catch { $null = $_ }
        try { Remove-NetIPsecQuickModeCryptoSet -Name $missing } catch { $null = $_ }
    }
}

function Remove-RwProbeConnection {
    try { Remove-VpnConnection -Name $global:RwProbe -Force } catch { $null = $_ }
}

function Remove-RwProbeRule {
    param([string] $Name)
    try { Remove-NetIPsecRule -IPsecRuleName $Name } catch { $null = $_ }
}

# What the phonebook of this user says of our own entry.
function Get-RwPhonebookKey {
    param([string] $Key)
    $folder = [System.Environment]::GetFolderPath([System.Environment+SpecialFolder]::ApplicationData)
    $inside = $false
    foreach ($line in [System.IO.File]::ReadAllLines([System.IO.Path]::Combine($folder, 'Microsoft\Network\Connections\Pbk\rasphone.pbk'))) {
        if ($line.StartsWith('[', [System.StringComparison]::Ordinal)) { $inside = $line -ceq ('[' + $global:RwProbe + ']') }
        if ($inside -and $line.StartsWith($Key + '=', [System.StringComparison]::Ordinal)) { return $line.Substring($Key.Length + 1) }
    }
    return ''
}

# Expected: 'refused', a value in lower case, or nothing where the belief is that nobody knows.
function Add-RwAnswer {
    param([string] $Belief, [string] $Expected, [scriptblock] $Check)
    $outcome = 'done'
    $value = ''
    $errorId = ''
    $category = ''
    $hresult = ''
    try {
        $seen = @(& $Check)
        $value = $seen.Count.ToString([System.Globalization.CultureInfo]::InvariantCulture)
        if ($seen.Count -eq 1 -and $seen[0] -is [string]) { $value = $seen[0] }
    } catch {
        $outcome = 'refused'
        $errorId = $_.FullyQualifiedErrorId
        $category = $_.CategoryInfo.Category.ToString()
        $hresult = '0x{0:X8}' -f $_.Exception.HResult
    }
    $holds = 'null'
    if ($Expected -ceq 'refused') {
        $holds = ($outcome -ceq 'refused').ToString().ToLowerInvariant()
    } elseif ($Expected -cne '') {
        $holds = ($outcome -ceq 'done' -and $value -ceq $Expected).ToString().ToLowerInvariant()
    }
    # A text of Windows is the language of the PC: only what is short and plain is passed on.
    if ($value -cnotmatch '^[A-Za-z0-9,_-]{0,200}\z') { $value = '?' }
    # An id is words, a number and the command; a path, an account or an address is none.
    if ($errorId -cnotmatch '^[A-Za-z0-9 _.-]{1,80}(,[A-Za-z0-9_.-]+)?\z' -and $errorId -cne '') { $errorId = '?' }
    $global:RwAnswers.Add(('{{"belief":"{0}","outcome":"{1}","holds":{2},"value":"{3}","errorId":"{4}","category":"{5}","hresult":"{6}"}}' -f
            $Belief, $outcome, $holds, $value, $errorId, $category, $hresult))
}

Invoke-RwProbe -Changes $AllowChanges.IsPresent
