# Written by scripts/write-stubs.mjs from test/fixtures/cmdlets.json. Do not edit.
function Find-NetRoute {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [uint32] $InterfaceIndex,
        [Parameter()] [string] $LocalIPAddress,
        [Parameter(Mandatory = $true)] [string] $RemoteIPAddress
    )
    process { Invoke-RwStub -Cmdlet 'Find-NetRoute' -Bound $PSBoundParameters }
}

function Get-NetIPAddress {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [ValidateSet('IPv4', 'IPv6')] [string[]] $AddressFamily,
        [Parameter()] [ValidateSet('Invalid', 'Tentative', 'Duplicate', 'Deprecated', 'Preferred')] [string[]] $AddressState,
        [Parameter(ValueFromPipeline = $true)] [object] $AssociatedIPInterface,
        [Parameter(Position = 0)] [Alias('LocalAddress')] [string[]] $IPAddress,
        [Parameter()] [switch] $IncludeAllCompartments,
        [Parameter()] [Alias('ifAlias')] [string[]] $InterfaceAlias,
        [Parameter()] [Alias('ifIndex')] [uint32[]] $InterfaceIndex,
        [Parameter()] [string] $PolicyStore,
        [Parameter()] [timespan[]] $PreferredLifetime,
        [Parameter()] [byte[]] $PrefixLength,
        [Parameter()] [ValidateSet('Other', 'Manual', 'WellKnown', 'Dhcp', 'RouterAdvertisement')] [string[]] $PrefixOrigin,
        [Parameter()] [bool[]] $SkipAsSource,
        [Parameter()] [ValidateSet('Other', 'Manual', 'WellKnown', 'Dhcp', 'Link', 'Random')] [string[]] $SuffixOrigin,
        [Parameter()] [ValidateSet('Unicast', 'Anycast')] [string[]] $Type,
        [Parameter()] [timespan[]] $ValidLifetime
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetIPAddress' -Bound $PSBoundParameters }
}

function Get-NetIPConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'Alias')]
    param(
        [Parameter(ParameterSetName = 'Alias', Position = 1)] [Alias('ifAlias')] [string] $InterfaceAlias,
        [Parameter(ParameterSetName = 'Index', Mandatory = $true)] [Alias('ifIndex')] [int] $InterfaceIndex,
        [Parameter(ParameterSetName = 'All', Mandatory = $true)] [Alias('IncludeAllInterfaces')] [switch] $All,
        [Parameter()] [Alias('IncludeAllCompartments')] [switch] $AllCompartments,
        [Parameter()] [int] $CompartmentId,
        [Parameter()] [switch] $Detailed
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetIPConfiguration' -Bound $PSBoundParameters }
}

function Get-NetIPInterface {
    [CmdletBinding(DefaultParameterSetName = 'ByName')]
    param(
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('IPv4', 'IPv6')] [string[]] $AddressFamily,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled')] [string[]] $AdvertiseDefaultRoute,
        [Parameter(ParameterSetName = 'ByName')] [timespan[]] $AdvertisedRouterLifetime,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled')] [string[]] $Advertising,
        [Parameter(ParameterSetName = 'ByAdapter', ValueFromPipeline = $true)] [object] $AssociatedAdapter,
        [Parameter(ParameterSetName = 'ByIPAddress', ValueFromPipeline = $true)] [object] $AssociatedIPAddress,
        [Parameter(ParameterSetName = 'ByNeighbor', ValueFromPipeline = $true)] [object] $AssociatedNeighbor,
        [Parameter(ParameterSetName = 'ByRoute', ValueFromPipeline = $true)] [object] $AssociatedRoute,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled')] [string[]] $AutomaticMetric,
        [Parameter(ParameterSetName = 'ByName')] [Alias('BaseReachableTime')] [uint32[]] $BaseReachableTimeMs,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled')] [string[]] $ClampMss,
        [Parameter(ParameterSetName = 'ByName')] [uint32[]] $CompartmentId,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disconnected', 'Connected')] [string[]] $ConnectionState,
        [Parameter(ParameterSetName = 'ByName')] [uint32[]] $CurrentHopLimit,
        [Parameter(ParameterSetName = 'ByName')] [Alias('DadRetransmitTime')] [uint32[]] $DadRetransmitTimeMs,
        [Parameter(ParameterSetName = 'ByName')] [uint32[]] $DadTransmits,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled')] [string[]] $Dhcp,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled')] [string[]] $DirectedMacWolPattern,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'UseEct1', 'UseEct0', 'AppDecide')] [string[]] $EcnMarking,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled')] [string[]] $ForceArpNdWolPattern,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled')] [string[]] $Forwarding,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled')] [string[]] $IgnoreDefaultRoutes,
        [Parameter()] [switch] $IncludeAllCompartments,
        [Parameter(ParameterSetName = 'ByName', Position = 0)] [Alias('ifAlias')] [string[]] $InterfaceAlias,
        [Parameter(ParameterSetName = 'ByName')] [Alias('ifIndex')] [uint32[]] $InterfaceIndex,
        [Parameter(ParameterSetName = 'ByName')] [uint32[]] $InterfaceMetric,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled')] [string[]] $ManagedAddressConfiguration,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('No', 'Yes')] [string[]] $NeighborDiscoverySupported,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled')] [string[]] $NeighborUnreachabilityDetection,
        [Parameter(ParameterSetName = 'ByName')] [uint32[]] $NlMtuBytes,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled')] [string[]] $OtherStatefulConfiguration,
        [Parameter(ParameterSetName = 'ByName')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByName')] [Alias('ReachableTime')] [uint32[]] $ReachableTimeMs,
        [Parameter(ParameterSetName = 'ByName')] [Alias('RetransmitTime')] [uint32[]] $RetransmitTimeMs,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled', 'ControlledByDHCP')] [string[]] $RouterDiscovery,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled')] [string[]] $WeakHostReceive,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('Disabled', 'Enabled')] [string[]] $WeakHostSend
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetIPInterface' -Bound $PSBoundParameters }
}

function Get-NetRoute {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [ValidateSet('IPv4', 'IPv6')] [string[]] $AddressFamily,
        [Parameter(ValueFromPipeline = $true)] [object] $AssociatedIPInterface,
        [Parameter()] [uint32[]] $CompartmentId,
        [Parameter(Position = 0)] [string[]] $DestinationPrefix,
        [Parameter()] [switch] $IncludeAllCompartments,
        [Parameter()] [Alias('ifAlias')] [string[]] $InterfaceAlias,
        [Parameter()] [Alias('ifIndex')] [uint32[]] $InterfaceIndex,
        [Parameter()] [uint32[]] $InterfaceMetric,
        [Parameter()] [string[]] $NextHop,
        [Parameter()] [string] $PolicyStore,
        [Parameter()] [timespan[]] $PreferredLifetime,
        [Parameter()] [ValidateSet('Other', 'Local', 'NetMgmt', 'Icmp', 'Egp', 'Ggp', 'Hello', 'Rip', 'IsIs', 'EsIs', 'Igrp', 'Bbn', 'Ospf', 'Bgp', 'Idpr', 'Eigrp', 'Dvmrp', 'Rpl', 'Dhcp')] [string[]] $Protocol,
        [Parameter()] [ValidateSet('No', 'Age', 'Yes')] [string[]] $Publish,
        [Parameter()] [uint16[]] $RouteMetric,
        [Parameter()] [string[]] $State,
        [Parameter()] [timespan[]] $ValidLifetime
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetRoute' -Bound $PSBoundParameters }
}

function Get-NetTCPConnection {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [ValidateSet('Internet', 'Datacenter', 'Compat', 'DatacenterCustom', 'InternetCustom')] [string[]] $AppliedSetting,
        [Parameter()] [datetime[]] $CreationTime,
        [Parameter(Position = 0)] [Alias('IPAddress')] [string[]] $LocalAddress,
        [Parameter(Position = 1)] [uint16[]] $LocalPort,
        [Parameter()] [ValidateSet('InHost', 'Offloading', 'Offloaded', 'Uploading')] [string[]] $OffloadState,
        [Parameter()] [uint32[]] $OwningProcess,
        [Parameter()] [string[]] $RemoteAddress,
        [Parameter()] [uint16[]] $RemotePort,
        [Parameter()] [ValidateSet('Closed', 'Listen', 'SynSent', 'SynReceived', 'Established', 'FinWait1', 'FinWait2', 'CloseWait', 'Closing', 'LastAck', 'TimeWait', 'DeleteTCB', 'Bound')] [string[]] $State
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetTCPConnection' -Bound $PSBoundParameters }
}

function Get-NetUDPEndpoint {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [datetime[]] $CreationTime,
        [Parameter(Position = 0)] [Alias('IPAddress')] [string[]] $LocalAddress,
        [Parameter(Position = 1)] [uint16[]] $LocalPort,
        [Parameter()] [uint32[]] $OwningProcess
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetUDPEndpoint' -Bound $PSBoundParameters }
}

function Set-NetIPInterface {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'ByName')]
    param(
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('IPv4', 'IPv6')] [string[]] $AddressFamily,
        [Parameter()] [ValidateSet('Disabled', 'Enabled')] [string] $AdvertiseDefaultRoute,
        [Parameter()] [timespan] $AdvertisedRouterLifetime,
        [Parameter()] [ValidateSet('Disabled', 'Enabled')] [string] $Advertising,
        [Parameter()] [ValidateSet('Disabled', 'Enabled')] [string] $AutomaticMetric,
        [Parameter()] [Alias('BaseReachableTime')] [uint32] $BaseReachableTimeMs,
        [Parameter()] [ValidateSet('Disabled', 'Enabled')] [string] $ClampMss,
        [Parameter(ParameterSetName = 'ByName')] [uint32[]] $CompartmentId,
        [Parameter()] [uint32] $CurrentHopLimit,
        [Parameter()] [Alias('DadRetransmitTime')] [uint32] $DadRetransmitTimeMs,
        [Parameter()] [uint32] $DadTransmits,
        [Parameter()] [ValidateSet('Disabled', 'Enabled')] [string] $Dhcp,
        [Parameter()] [ValidateSet('Disabled', 'Enabled')] [string] $DirectedMacWolPattern,
        [Parameter()] [ValidateSet('Disabled', 'UseEct1', 'UseEct0', 'AppDecide')] [string] $EcnMarking,
        [Parameter()] [ValidateSet('Disabled', 'Enabled')] [string] $ForceArpNdWolPattern,
        [Parameter()] [ValidateSet('Disabled', 'Enabled')] [string] $Forwarding,
        [Parameter()] [ValidateSet('Disabled', 'Enabled')] [string] $IgnoreDefaultRoutes,
        [Parameter(ParameterSetName = 'ByName')] [switch] $IncludeAllCompartments,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByName', Position = 0)] [Alias('ifAlias')] [string[]] $InterfaceAlias,
        [Parameter(ParameterSetName = 'ByName')] [Alias('ifIndex')] [uint32[]] $InterfaceIndex,
        [Parameter()] [uint32] $InterfaceMetric,
        [Parameter()] [ValidateSet('Disabled', 'Enabled')] [string] $ManagedAddressConfiguration,
        [Parameter(ParameterSetName = 'ByName')] [ValidateSet('No', 'Yes')] [string[]] $NeighborDiscoverySupported,
        [Parameter()] [ValidateSet('Disabled', 'Enabled')] [string] $NeighborUnreachabilityDetection,
        [Parameter()] [uint32] $NlMtuBytes,
        [Parameter()] [ValidateSet('Disabled', 'Enabled')] [string] $OtherStatefulConfiguration,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'ByName')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByName')] [uint32[]] $ReachableTime,
        [Parameter()] [Alias('RetransmitTime')] [uint32] $RetransmitTimeMs,
        [Parameter()] [ValidateSet('Disabled', 'Enabled', 'ControlledByDHCP')] [string] $RouterDiscovery,
        [Parameter()] [ValidateSet('Disabled', 'Enabled')] [string] $WeakHostReceive,
        [Parameter()] [ValidateSet('Disabled', 'Enabled')] [string] $WeakHostSend
    )
    process { Invoke-RwStub -Cmdlet 'Set-NetIPInterface' -Bound $PSBoundParameters }
}

function Test-NetConnection {
    [CmdletBinding(DefaultParameterSetName = 'ICMP')]
    param(
        [Parameter(ParameterSetName = 'CommonTCPPort', Mandatory = $true, Position = 1)] [ValidateSet('HTTP', 'RDP', 'SMB', 'WINRM')] [string] $CommonTCPPort,
        [Parameter(Position = 0, ValueFromPipeline = $true)] [Alias('RemoteAddress', 'cn')] [string] $ComputerName,
        [Parameter(ParameterSetName = 'NetRouteDiagnostics')] [uint32] $ConstrainInterface,
        [Parameter(ParameterSetName = 'NetRouteDiagnostics')] [string] $ConstrainSourceAddress,
        [Parameter(ParameterSetName = 'NetRouteDiagnostics', Mandatory = $true)] [switch] $DiagnoseRouting,
        [Parameter(ParameterSetName = 'ICMP')] [int] $Hops,
        [Parameter()] [ValidateSet('Quiet', 'Detailed')] [string] $InformationLevel,
        [Parameter(ParameterSetName = 'RemotePort', Mandatory = $true)] [Alias('RemotePort')] [int] $Port,
        [Parameter(ParameterSetName = 'ICMP')] [switch] $TraceRoute
    )
    process { Invoke-RwStub -Cmdlet 'Test-NetConnection' -Bound $PSBoundParameters }
}

Export-ModuleMember -Function 'Find-NetRoute', 'Get-NetIPAddress', 'Get-NetIPConfiguration', 'Get-NetIPInterface', 'Get-NetRoute', 'Get-NetTCPConnection', 'Get-NetUDPEndpoint', 'Set-NetIPInterface', 'Test-NetConnection'
