# What the stubs answer, as names of properties: one object of each kind, with what stands inside of it. Runs in tests only.

function Get-RwStubShapes {
    $main = New-NetIPsecMainModeCryptoProposal -Encryption 'AES256' -Hash 'SHA256' -KeyExchange 'DH14'
    $quick = New-NetIPsecQuickModeCryptoProposal -Encapsulation 'ESP' -Encryption 'AES256' -ESPHash 'SHA256' -MaxMinutes 60 -MaxKiloBytes 100000
    $key = New-NetIPsecAuthProposal -Machine -PreSharedKey 'of the test'
    $certificate = New-NetIPsecAuthProposal -Machine -Cert -Authority 'CN=Example' -AuthorityType 'Root' -Signing 'RSA' -SubjectName 'vpn.example.com' -SubjectNameType 'DomainName' -ValidationCriteria
    $mainSet = New-NetIPsecMainModeCryptoSet -Name 'a' -DisplayName 'a' -Group 'g' -Proposal $main -MaxMinutes 60
    $quickSet = New-NetIPsecQuickModeCryptoSet -Name 'b' -DisplayName 'b' -Group 'g' -Proposal $quick -PerfectForwardSecrecyGroup 'DH14'
    $keySet = New-NetIPsecPhase1AuthSet -Name 'c' -DisplayName 'c' -Group 'g' -Proposal $key
    $mainRule = New-NetIPsecMainModeRule -Name 'd' -DisplayName 'd' -Group 'g' -RemoteAddress '192.0.2.1' -MainModeCryptoSet 'a' -Phase1AuthSet 'c'
    $rule = New-NetIPsecRule -IPsecRuleName 'e' -DisplayName 'e' -Group 'g' -Mode 'Tunnel' -InboundSecurity 'Require' -OutboundSecurity 'Require' -Profile 'Any' -KeyModule 'IKEv1' -LocalTunnelEndpoint '192.0.2.2' -RemoteTunnelEndpoint '192.0.2.1' -RemoteAddress '198.51.100.0/24' -Phase1AuthSet 'c' -QuickModeCryptoSet 'b'
    $ping = New-NetFirewallRule -Name 'f' -DisplayName 'f' -Group 'g' -Direction 'Inbound' -Action 'Allow' -Protocol 'ICMPv4' -IcmpType '8' -RemoteAddress '192.0.2.1'
    Add-DnsClientNrptRule -Namespace '.example.com' -NameServers '192.0.2.53' -Comment 'c'
    Add-VpnConnection -Name 'Office' -ServerAddress 'vpn.example.com' -TunnelType 'L2tp' -L2tpPsk 'of the test' -Force
    Add-VpnConnectionRoute -ConnectionName 'Office' -DestinationPrefix '198.51.100.0/24'
    Add-VpnConnectionTriggerDnsConfiguration -ConnectionName 'Office' -DnsSuffix '.example.com' -DnsIPAddress '192.0.2.53' -Force
    $connection = Get-VpnConnection -Name 'Office'
    $trigger = Get-VpnConnectionTrigger -ConnectionName 'Office'
    $answers = @(
        @('New-NetIPsecMainModeCryptoProposal', $main), @('New-NetIPsecQuickModeCryptoProposal', $quick)
        @('New-NetIPsecAuthProposal', $key), @('New-NetIPsecAuthProposal', $certificate)
        @('New-NetIPsecMainModeCryptoSet', $mainSet), @('New-NetIPsecQuickModeCryptoSet', $quickSet), @('New-NetIPsecPhase1AuthSet', $keySet)
        @('New-NetIPsecMainModeRule', $mainRule), @('New-NetIPsecRule', $rule), @('New-NetFirewallRule', $ping)
        @('Get-NetIPsecMainModeCryptoSet', (Get-NetIPsecMainModeCryptoSet -Name 'a')), @('Get-NetIPsecQuickModeCryptoSet', (Get-NetIPsecQuickModeCryptoSet -Name 'b'))
        @('Get-NetIPsecPhase1AuthSet', (Get-NetIPsecPhase1AuthSet -Name 'c')), @('Get-NetIPsecMainModeRule', (Get-NetIPsecMainModeRule -Name 'd'))
        @('Get-NetIPsecRule', (Get-NetIPsecRule -IPsecRuleName 'e')), @('Get-NetFirewallRule', (Get-NetFirewallRule -Name 'f'))
        @('Get-NetFirewallAddressFilter', (Get-NetFirewallAddressFilter -AssociatedNetIPsecRule $rule)), @('Get-NetFirewallPortFilter', (Get-NetFirewallPortFilter -AssociatedNetFirewallRule $ping))
        @('Get-NetFirewallSetting', (Get-NetFirewallSetting -PolicyStore 'PersistentStore')), @('Get-NetFirewallProfile', @(Get-NetFirewallProfile -PolicyStore 'ActiveStore')[0])
        @('Get-DnsClientNrptRule', @(Get-DnsClientNrptRule)[0]), @('Get-DnsClientNrptPolicy', @(Get-DnsClientNrptPolicy)[0])
        @('Get-NetIPsecMainModeSA', @(Get-NetIPsecMainModeSA)[0]), @('Get-NetIPsecQuickModeSA', @(Get-NetIPsecQuickModeSA)[0])
        @('Get-VpnConnection', $connection), @('Get-VpnConnectionTrigger', $trigger)
    )
    $shapes = [System.Collections.Generic.List[object]]::new()
    foreach ($pair in $answers) { $shapes.Add(@{ cmdlet = $pair[0]; properties = @(foreach ($property in $pair[1].PSObject.Properties) { $property.Name }) }) }
    $shapes.Add(@{ shape = 'PS_VpnConnectionRoute'; properties = @(foreach ($property in @($connection.Routes)[0].PSObject.Properties) { $property.Name }) })
    $shapes.Add(@{ shape = 'VpnConnectionTriggerDnsConfiguration'; properties = @(foreach ($property in @($trigger.DnsConfig)[0].PSObject.Properties) { $property.Name }) })
    return @{ shapes = $shapes }
}
