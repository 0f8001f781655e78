# Written by scripts/write-stubs.mjs from test/fixtures/cmdlets.json. Do not edit.
function Add-DnsClientNrptRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [string] $Comment,
        [Parameter()] [Alias('DirectAccessEnabled')] [switch] $DAEnable,
        [Parameter()] [Alias('DirectAccessQueryIPSSECEncryption')] [ValidateSet('', 'None', 'Low', 'Medium', 'High')] [string] $DAIPsecEncryptionType,
        [Parameter()] [Alias('DirectAccessQueryIPsecRequired')] [switch] $DAIPsecRequired,
        [Parameter()] [Alias('DirectAccessDnsServers')] [string[]] $DANameServers,
        [Parameter()] [Alias('DirectAccessProxyName')] [string] $DAProxyServerName,
        [Parameter()] [Alias('DirectAccessProxyType')] [ValidateSet('', 'NoProxy', 'UseDefault', 'UseProxyName')] [string] $DAProxyType,
        [Parameter()] [string] $DisplayName,
        [Parameter()] [Alias('DnsSecEnabled')] [switch] $DnsSecEnable,
        [Parameter()] [Alias('DnsSecQueryIPsecEncryption')] [ValidateSet('', 'None', 'Low', 'Medium', 'High')] [string] $DnsSecIPsecEncryptionType,
        [Parameter()] [Alias('DnsSecQueryIPsecRequired')] [switch] $DnsSecIPsecRequired,
        [Parameter()] [switch] $DnsSecValidationRequired,
        [Parameter()] [string] $GpoName,
        [Parameter()] [Alias('IPsecCARestriction')] [string] $IPsecTrustAuthority,
        [Parameter()] [ValidateSet('Disable', 'Utf8WithMapping', 'Utf8WithoutMapping', 'Punycode')] [string] $NameEncoding,
        [Parameter()] [string[]] $NameServers,
        [Parameter(Mandatory = $true, Position = 1)] [string[]] $Namespace,
        [Parameter()] [switch] $PassThru,
        [Parameter()] [string] $Server
    )
    process { Invoke-RwStub -Cmdlet 'Add-DnsClientNrptRule' -Bound $PSBoundParameters }
}

function Get-DnsClient {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [Alias('Suffix')] [string[]] $ConnectionSpecificSuffix,
        [Parameter(Position = 0)] [string[]] $InterfaceAlias,
        [Parameter(ValueFromPipeline = $true)] [uint32[]] $InterfaceIndex,
        [Parameter()] [bool[]] $RegisterThisConnectionsAddress,
        [Parameter()] [bool[]] $UseSuffixWhenRegistering
    )
    process { Invoke-RwStub -Cmdlet 'Get-DnsClient' -Bound $PSBoundParameters }
}

function Get-DnsClientNrptGlobal {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [string] $GpoName,
        [Parameter()] [string] $Server
    )
    process { Invoke-RwStub -Cmdlet 'Get-DnsClientNrptGlobal' -Bound $PSBoundParameters }
}

function Get-DnsClientNrptPolicy {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [switch] $Effective,
        [Parameter(Position = 1)] [string] $Namespace
    )
    process { Invoke-RwStub -Cmdlet 'Get-DnsClientNrptPolicy' -Bound $PSBoundParameters }
}

function Get-DnsClientNrptRule {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [string] $GpoName,
        [Parameter(Position = 1)] [string[]] $Name,
        [Parameter()] [string] $Server
    )
    process { Invoke-RwStub -Cmdlet 'Get-DnsClientNrptRule' -Bound $PSBoundParameters }
}

function Get-DnsClientServerAddress {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [Alias('Family')] [ValidateSet('IPv4', 'IPv6')] [string[]] $AddressFamily,
        [Parameter(Position = 0)] [string[]] $InterfaceAlias,
        [Parameter(ValueFromPipeline = $true)] [uint32[]] $InterfaceIndex
    )
    process { Invoke-RwStub -Cmdlet 'Get-DnsClientServerAddress' -Bound $PSBoundParameters }
}

function Register-DnsClient {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(

    )
    process { Invoke-RwStub -Cmdlet 'Register-DnsClient' -Bound $PSBoundParameters }
}

function Remove-DnsClientNrptRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [switch] $Force,
        [Parameter()] [string] $GpoName,
        [Parameter(Mandatory = $true, Position = 1)] [string] $Name,
        [Parameter()] [switch] $PassThru,
        [Parameter()] [string] $Server
    )
    process { Invoke-RwStub -Cmdlet 'Remove-DnsClientNrptRule' -Bound $PSBoundParameters }
}

function Resolve-DnsName {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [switch] $CacheOnly,
        [Parameter()] [switch] $DnsOnly,
        [Parameter()] [switch] $DnssecCd,
        [Parameter()] [switch] $DnssecOk,
        [Parameter()] [switch] $LlmnrFallback,
        [Parameter()] [switch] $LlmnrNetbiosOnly,
        [Parameter()] [switch] $LlmnrOnly,
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)] [string] $Name,
        [Parameter()] [switch] $NetbiosFallback,
        [Parameter()] [switch] $NoHostsFile,
        [Parameter()] [switch] $NoIdn,
        [Parameter()] [switch] $NoRecursion,
        [Parameter()] [switch] $QuickTimeout,
        [Parameter()] [string[]] $Server,
        [Parameter()] [switch] $TcpOnly,
        [Parameter(Position = 1)] [ValidateSet('UNKNOWN', 'A_AAAA', 'A', 'NS', 'MD', 'MF', 'CNAME', 'SOA', 'MB', 'MG', 'MR', 'NULL', 'WKS', 'PTR', 'HINFO', 'MINFO', 'MX', 'TXT', 'RP', 'AFSDB', 'X25', 'ISDN', 'RT', 'AAAA', 'SRV', 'DNAME', 'OPT', 'DS', 'RRSIG', 'NSEC', 'DNSKEY', 'DHCID', 'NSEC3', 'NSEC3PARAM', 'ANY', 'ALL', 'WINS')] [string] $Type
    )
    process { Invoke-RwStub -Cmdlet 'Resolve-DnsName' -Bound $PSBoundParameters }
}

function Set-DnsClient {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'ByAlias')]
    param(
        [Parameter()] [Alias('Suffix')] [string] $ConnectionSpecificSuffix,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByAlias', Mandatory = $true, Position = 0)] [string[]] $InterfaceAlias,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, ValueFromPipeline = $true)] [uint32[]] $InterfaceIndex,
        [Parameter()] [switch] $PassThru,
        [Parameter()] [bool] $RegisterThisConnectionsAddress,
        [Parameter()] [Alias('ResetSuffix')] [switch] $ResetConnectionSpecificSuffix,
        [Parameter()] [bool] $UseSuffixWhenRegistering
    )
    process { Invoke-RwStub -Cmdlet 'Set-DnsClient' -Bound $PSBoundParameters }
}

function Set-DnsClientNrptRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [string] $Comment,
        [Parameter()] [Alias('DirectAccessEnabled')] [bool] $DAEnable,
        [Parameter()] [Alias('DirectAccessQueryIPSSECEncryption')] [ValidateSet('', 'None', 'Low', 'Medium', 'High')] [string] $DAIPsecEncryptionType,
        [Parameter()] [Alias('DirectAccessQueryIPsecRequired')] [bool] $DAIPsecRequired,
        [Parameter()] [Alias('DirectAccessDNSServers')] [string[]] $DANameServers,
        [Parameter()] [Alias('DirectAccessProxyName')] [string] $DAProxyServerName,
        [Parameter()] [Alias('DirectAccessProxyType')] [ValidateSet('', 'NoProxy', 'UseDefault', 'UseProxyName')] [string] $DAProxyType,
        [Parameter()] [string] $DisplayName,
        [Parameter()] [Alias('DnsSecEnabled')] [bool] $DnsSecEnable,
        [Parameter()] [Alias('DnsSecQueryIPsecEncryption')] [ValidateSet('', 'None', 'Low', 'Medium', 'High')] [string] $DnsSecIPsecEncryptionType,
        [Parameter()] [Alias('DnsSecQueryIPsecRequired')] [bool] $DnsSecIPsecRequired,
        [Parameter()] [bool] $DnsSecValidationRequired,
        [Parameter()] [string] $GpoName,
        [Parameter()] [Alias('IPsecCARestriction')] [string] $IPsecTrustAuthority,
        [Parameter(Mandatory = $true, Position = 1)] [string] $Name,
        [Parameter()] [ValidateSet('Disable', 'Utf8WithMapping', 'Utf8WithoutMapping', 'Punycode')] [string] $NameEncoding,
        [Parameter()] [string[]] $NameServers,
        [Parameter()] [string[]] $Namespace,
        [Parameter()] [switch] $PassThru,
        [Parameter()] [string] $Server
    )
    process { Invoke-RwStub -Cmdlet 'Set-DnsClientNrptRule' -Bound $PSBoundParameters }
}

function Set-DnsClientServerAddress {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'ByAlias')]
    param(
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByAlias', Mandatory = $true, Position = 0)] [string[]] $InterfaceAlias,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, ValueFromPipeline = $true)] [uint32[]] $InterfaceIndex,
        [Parameter()] [switch] $PassThru,
        [Parameter()] [Alias('ResetAddresses')] [switch] $ResetServerAddresses,
        [Parameter()] [Alias('Addresses')] [string[]] $ServerAddresses,
        [Parameter()] [switch] $Validate
    )
    process { Invoke-RwStub -Cmdlet 'Set-DnsClientServerAddress' -Bound $PSBoundParameters }
}

Export-ModuleMember -Function 'Add-DnsClientNrptRule', 'Get-DnsClient', 'Get-DnsClientNrptGlobal', 'Get-DnsClientNrptPolicy', 'Get-DnsClientNrptRule', 'Get-DnsClientServerAddress', 'Register-DnsClient', 'Remove-DnsClientNrptRule', 'Resolve-DnsName', 'Set-DnsClient', 'Set-DnsClientNrptRule', 'Set-DnsClientServerAddress'
