# Written by scripts/write-stubs.mjs from test/fixtures/cmdlets.json. Do not edit.
function Add-VpnConnection {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'ThirdParty')]
    param(
        [Parameter(ParameterSetName = 'InboxProfile', Position = 7)] [switch] $AllUserConnection,
        [Parameter(ParameterSetName = 'InboxProfile', Position = 5)] [ValidateSet('Pap', 'Chap', 'MSChapv2', 'Eap', 'MachineCertificate')] [string[]] $AuthenticationMethod,
        [Parameter(ParameterSetName = 'ThirdParty', Mandatory = $true)] [xml] $CustomConfiguration,
        [Parameter()] [string] $DnsSuffix,
        [Parameter(ParameterSetName = 'InboxProfile', Position = 11)] [xml] $EapConfigXmlStream,
        [Parameter(ParameterSetName = 'InboxProfile', Position = 4)] [ValidateSet('NoEncryption', 'Optional', 'Required', 'Maximum', 'Custom')] [string] $EncryptionLevel,
        [Parameter()] [switch] $Force,
        [Parameter()] [uint32] $IdleDisconnectSeconds,
        [Parameter(ParameterSetName = 'InboxProfile', Position = 8)] [string] $L2tpPsk,
        [Parameter(ParameterSetName = 'InboxProfile')] [string[]] $MachineCertificateEKUFilter,
        [Parameter(ParameterSetName = 'InboxProfile')] [System.Security.Cryptography.X509Certificates.X509Certificate2] $MachineCertificateIssuerFilter,
        [Parameter(Mandatory = $true, Position = 1)] [Alias('ConnectionName')] [string] $Name,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'ThirdParty', Mandatory = $true, Position = 10)] [string] $PlugInApplicationID,
        [Parameter(Position = 9)] [switch] $RememberCredential,
        [Parameter(Mandatory = $true, Position = 2)] [Alias('ServerName', 'DefaultServer')] [string] $ServerAddress,
        [Parameter()] [object[]] $ServerList,
        [Parameter(Position = 6)] [switch] $SplitTunneling,
        [Parameter(ParameterSetName = 'InboxProfile', Position = 3)] [ValidateSet('Pptp', 'L2tp', 'Sstp', 'Ikev2', 'Automatic')] [string] $TunnelType,
        [Parameter(ParameterSetName = 'InboxProfile', Position = 10)] [switch] $UseWinlogonCredential
    )
    process { Invoke-RwStub -Cmdlet 'Add-VpnConnection' -Bound $PSBoundParameters }
}

function Add-VpnConnectionRoute {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Position = 4)] [switch] $AllUserConnection,
        [Parameter(Mandatory = $true, Position = 1)] [Alias('Name')] [string] $ConnectionName,
        [Parameter(Mandatory = $true, Position = 2)] [string] $DestinationPrefix,
        [Parameter()] [switch] $PassThru,
        [Parameter(Position = 3)] [uint32] $RouteMetric
    )
    process { Invoke-RwStub -Cmdlet 'Add-VpnConnectionRoute' -Bound $PSBoundParameters }
}

function Add-VpnConnectionTriggerApplication {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 2)] [string[]] $ApplicationID,
        [Parameter(Mandatory = $true, Position = 1)] [Alias('Name')] [string] $ConnectionName,
        [Parameter()] [switch] $Force,
        [Parameter()] [switch] $PassThru
    )
    process { Invoke-RwStub -Cmdlet 'Add-VpnConnectionTriggerApplication' -Bound $PSBoundParameters }
}

function Add-VpnConnectionTriggerDnsConfiguration {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 1)] [Alias('Name')] [string] $ConnectionName,
        [Parameter(Position = 3)] [string[]] $DnsIPAddress,
        [Parameter(Mandatory = $true, Position = 2)] [string] $DnsSuffix,
        [Parameter()] [switch] $Force,
        [Parameter()] [switch] $PassThru
    )
    process { Invoke-RwStub -Cmdlet 'Add-VpnConnectionTriggerDnsConfiguration' -Bound $PSBoundParameters }
}

function Add-VpnConnectionTriggerTrustedNetwork {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 1)] [Alias('Name')] [string] $ConnectionName,
        [Parameter(Mandatory = $true, Position = 2)] [Alias('TrustedNetwork')] [string[]] $DnsSuffix,
        [Parameter()] [switch] $Force,
        [Parameter()] [switch] $PassThru
    )
    process { Invoke-RwStub -Cmdlet 'Add-VpnConnectionTriggerTrustedNetwork' -Bound $PSBoundParameters }
}

function Get-VpnConnection {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [switch] $AllUserConnection,
        [Parameter(Position = 1)] [Alias('ConnectionName')] [string[]] $Name
    )
    process { Invoke-RwStub -Cmdlet 'Get-VpnConnection' -Bound $PSBoundParameters }
}

function Get-VpnConnectionTrigger {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 1)] [Alias('Name')] [string] $ConnectionName
    )
    process { Invoke-RwStub -Cmdlet 'Get-VpnConnectionTrigger' -Bound $PSBoundParameters }
}

function New-EapConfiguration {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'EapMsChapv2Auth')]
    param(
        [Parameter(ParameterSetName = 'PeapAuth')] [switch] $EnableNap,
        [Parameter(ParameterSetName = 'PeapAuth')] [bool] $FastReconnect,
        [Parameter(ParameterSetName = 'PeapAuth', Mandatory = $true, Position = 1)] [switch] $Peap,
        [Parameter(ParameterSetName = 'EapTlsAuth', Mandatory = $true, Position = 1)] [switch] $Tls,
        [Parameter(ParameterSetName = 'EapTtlsAuth', Mandatory = $true, Position = 1)] [switch] $Ttls,
        [Parameter(ParameterSetName = 'EapTtlsAuth', Position = 3)] [Alias('TunneledEapAuthMethod')] [xml] $TunneledEapAuthMethod,
        [Parameter(ParameterSetName = 'EapTtlsAuth')] [Alias('TunneledNonEapAuthMethod')] [ValidateSet('Pap', 'Chap', 'MSChap', 'MSChapv2')] [string] $TunneledNonEapAuthMethod,
        [Parameter(ParameterSetName = 'EapMsChapv2Auth')] [switch] $UseWinlogonCredential,
        [Parameter(ParameterSetName = 'EapTlsAuth')] [switch] $UserCertificate,
        [Parameter(ParameterSetName = 'EapTlsAuth', Position = 2)] [Parameter(ParameterSetName = 'PeapAuth', Position = 2)] [switch] $VerifyServerIdentity
    )
    process { Invoke-RwStub -Cmdlet 'New-EapConfiguration' -Bound $PSBoundParameters }
}

function New-VpnServerAddress {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 2)] [string] $FriendlyName,
        [Parameter(Mandatory = $true, Position = 1)] [string] $ServerAddress
    )
    process { Invoke-RwStub -Cmdlet 'New-VpnServerAddress' -Bound $PSBoundParameters }
}

function Remove-VpnConnection {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [switch] $AllUserConnection,
        [Parameter()] [switch] $Force,
        [Parameter(Mandatory = $true, Position = 1, ValueFromPipeline = $true)] [Alias('ConnectionName')] [string[]] $Name,
        [Parameter()] [switch] $PassThru
    )
    process { Invoke-RwStub -Cmdlet 'Remove-VpnConnection' -Bound $PSBoundParameters }
}

function Remove-VpnConnectionRoute {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Position = 3)] [switch] $AllUserConnection,
        [Parameter(Mandatory = $true, Position = 1)] [Alias('Name')] [string] $ConnectionName,
        [Parameter(Mandatory = $true, Position = 2)] [string] $DestinationPrefix,
        [Parameter()] [switch] $PassThru
    )
    process { Invoke-RwStub -Cmdlet 'Remove-VpnConnectionRoute' -Bound $PSBoundParameters }
}

function Remove-VpnConnectionTriggerApplication {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 2)] [string[]] $ApplicationID,
        [Parameter(Mandatory = $true, Position = 1)] [Alias('Name')] [string] $ConnectionName,
        [Parameter()] [switch] $Force,
        [Parameter()] [switch] $PassThru
    )
    process { Invoke-RwStub -Cmdlet 'Remove-VpnConnectionTriggerApplication' -Bound $PSBoundParameters }
}

function Remove-VpnConnectionTriggerDnsConfiguration {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 1)] [Alias('Name')] [string] $ConnectionName,
        [Parameter(Mandatory = $true, Position = 2)] [string[]] $DnsSuffix,
        [Parameter()] [switch] $Force,
        [Parameter()] [switch] $PassThru
    )
    process { Invoke-RwStub -Cmdlet 'Remove-VpnConnectionTriggerDnsConfiguration' -Bound $PSBoundParameters }
}

function Remove-VpnConnectionTriggerTrustedNetwork {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 1)] [Alias('Name')] [string] $ConnectionName,
        [Parameter(Mandatory = $true, Position = 2)] [Alias('TrustedNetwork')] [string[]] $DnsSuffix,
        [Parameter()] [switch] $Force,
        [Parameter()] [switch] $PassThru
    )
    process { Invoke-RwStub -Cmdlet 'Remove-VpnConnectionTriggerTrustedNetwork' -Bound $PSBoundParameters }
}

function Set-VpnConnection {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'InboxProfile')]
    param(
        [Parameter(ParameterSetName = 'InboxProfile', Position = 7)] [switch] $AllUserConnection,
        [Parameter(ParameterSetName = 'InboxProfile', Position = 5)] [ValidateSet('Pap', 'Chap', 'MSChapv2', 'Eap', 'MachineCertificate')] [string[]] $AuthenticationMethod,
        [Parameter(ParameterSetName = 'ThirdParty')] [xml] $CustomConfiguration,
        [Parameter()] [string] $DnsSuffix,
        [Parameter(ParameterSetName = 'InboxProfile', Position = 11)] [xml] $EapConfigXmlStream,
        [Parameter(ParameterSetName = 'InboxProfile', Position = 4)] [ValidateSet('NoEncryption', 'Optional', 'Required', 'Maximum', 'Custom')] [string] $EncryptionLevel,
        [Parameter()] [switch] $Force,
        [Parameter()] [uint32] $IdleDisconnectSeconds,
        [Parameter(ParameterSetName = 'InboxProfile', Position = 8)] [string] $L2tpPsk,
        [Parameter(ParameterSetName = 'InboxProfile')] [string[]] $MachineCertificateEKUFilter,
        [Parameter(ParameterSetName = 'InboxProfile')] [System.Security.Cryptography.X509Certificates.X509Certificate2] $MachineCertificateIssuerFilter,
        [Parameter(Mandatory = $true, Position = 1)] [Alias('ConnectionName')] [string] $Name,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'ThirdParty', Position = 10)] [string] $PlugInApplicationID,
        [Parameter(Position = 9)] [bool] $RememberCredential,
        [Parameter(Position = 2)] [Alias('ServerName', 'DefaultServer')] [string] $ServerAddress,
        [Parameter()] [object[]] $ServerList,
        [Parameter(Position = 6)] [bool] $SplitTunneling,
        [Parameter(ParameterSetName = 'ThirdParty', Position = 3)] [switch] $ThirdPartyVpn,
        [Parameter(ParameterSetName = 'InboxProfile', Position = 3)] [ValidateSet('Pptp', 'L2tp', 'Sstp', 'Ikev2', 'Automatic')] [string] $TunnelType,
        [Parameter(ParameterSetName = 'InboxProfile', Position = 10)] [bool] $UseWinlogonCredential
    )
    process { Invoke-RwStub -Cmdlet 'Set-VpnConnection' -Bound $PSBoundParameters }
}

function Set-VpnConnectionIPsecConfiguration {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [switch] $AllUserConnection,
        [Parameter(ParameterSetName = 'CustomPolicy', Mandatory = $true, Position = 2)] [ValidateSet('MD596', 'SHA196', 'SHA256128', 'GCMAES128', 'GCMAES192', 'GCMAES256', 'None')] [string] $AuthenticationTransformConstants,
        [Parameter(ParameterSetName = 'CustomPolicy', Mandatory = $true, Position = 3)] [ValidateSet('DES', 'DES3', 'AES128', 'AES192', 'AES256', 'GCMAES128', 'GCMAES192', 'GCMAES256', 'None')] [string] $CipherTransformConstants,
        [Parameter(Mandatory = $true, Position = 1)] [Alias('Name')] [string] $ConnectionName,
        [Parameter(ParameterSetName = 'CustomPolicy', Mandatory = $true, Position = 4)] [ValidateSet('None', 'Group1', 'Group2', 'Group14', 'ECP256', 'ECP384', 'Group24')] [string] $DHGroup,
        [Parameter(ParameterSetName = 'CustomPolicy', Mandatory = $true, Position = 5)] [ValidateSet('DES', 'DES3', 'AES128', 'AES192', 'AES256', 'GCMAES128', 'GCMAES256')] [string] $EncryptionMethod,
        [Parameter()] [switch] $Force,
        [Parameter(ParameterSetName = 'CustomPolicy', Mandatory = $true, Position = 6)] [ValidateSet('MD5', 'SHA1', 'SHA256', 'SHA384')] [string] $IntegrityCheckMethod,
        [Parameter(ParameterSetName = 'CustomPolicy')] [switch] $PassThru,
        [Parameter(ParameterSetName = 'CustomPolicy', Mandatory = $true, Position = 7)] [ValidateSet('None', 'PFS1', 'PFS2', 'PFS2048', 'ECP256', 'ECP384', 'PFSMM', 'PFS24')] [string] $PfsGroup,
        [Parameter(ParameterSetName = 'Default', Mandatory = $true, Position = 2)] [switch] $RevertToDefault
    )
    process { Invoke-RwStub -Cmdlet 'Set-VpnConnectionIPsecConfiguration' -Bound $PSBoundParameters }
}

function Set-VpnConnectionProxy {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [string] $AutoConfigurationScript,
        [Parameter()] [switch] $AutoDetect,
        [Parameter()] [switch] $BypassProxyForLocal,
        [Parameter(Mandatory = $true, Position = 1)] [Alias('Name')] [string] $ConnectionName,
        [Parameter()] [string[]] $ExceptionPrefix,
        [Parameter()] [switch] $PassThru,
        [Parameter()] [string] $ProxyServer
    )
    process { Invoke-RwStub -Cmdlet 'Set-VpnConnectionProxy' -Bound $PSBoundParameters }
}

function Set-VpnConnectionTriggerDnsConfiguration {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 1)] [Alias('Name')] [string] $ConnectionName,
        [Parameter(Position = 3)] [string[]] $DnsIPAddress,
        [Parameter(Position = 2)] [string] $DnsSuffix,
        [Parameter(Position = 4)] [string[]] $DnsSuffixSearchList,
        [Parameter()] [switch] $Force,
        [Parameter()] [switch] $PassThru
    )
    process { Invoke-RwStub -Cmdlet 'Set-VpnConnectionTriggerDnsConfiguration' -Bound $PSBoundParameters }
}

function Set-VpnConnectionTriggerTrustedNetwork {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 1)] [Alias('Name')] [string] $ConnectionName,
        [Parameter(Mandatory = $true, Position = 2)] [switch] $DefaultDnsSuffixes,
        [Parameter()] [switch] $Force,
        [Parameter()] [switch] $PassThru
    )
    process { Invoke-RwStub -Cmdlet 'Set-VpnConnectionTriggerTrustedNetwork' -Bound $PSBoundParameters }
}

Export-ModuleMember -Function 'Add-VpnConnection', 'Add-VpnConnectionRoute', 'Add-VpnConnectionTriggerApplication', 'Add-VpnConnectionTriggerDnsConfiguration', 'Add-VpnConnectionTriggerTrustedNetwork', 'Get-VpnConnection', 'Get-VpnConnectionTrigger', 'New-EapConfiguration', 'New-VpnServerAddress', 'Remove-VpnConnection', 'Remove-VpnConnectionRoute', 'Remove-VpnConnectionTriggerApplication', 'Remove-VpnConnectionTriggerDnsConfiguration', 'Remove-VpnConnectionTriggerTrustedNetwork', 'Set-VpnConnection', 'Set-VpnConnectionIPsecConfiguration', 'Set-VpnConnectionProxy', 'Set-VpnConnectionTriggerDnsConfiguration', 'Set-VpnConnectionTriggerTrustedNetwork'
