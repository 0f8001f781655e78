# Written by scripts/write-stubs.mjs from test/fixtures/cmdlets.json. Do not edit.
function Get-NetConnectionProfile {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [ValidateSet('Disconnected', 'NoTraffic', 'Subnet', 'LocalNetwork', 'Internet')] [string[]] $IPv4Connectivity,
        [Parameter()] [ValidateSet('Disconnected', 'NoTraffic', 'Subnet', 'LocalNetwork', 'Internet')] [string[]] $IPv6Connectivity,
        [Parameter()] [string[]] $InterfaceAlias,
        [Parameter()] [uint32[]] $InterfaceIndex,
        [Parameter()] [string[]] $Name,
        [Parameter()] [ValidateSet('Public', 'Private', 'DomainAuthenticated')] [string[]] $NetworkCategory
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetConnectionProfile' -Bound $PSBoundParameters }
}

Export-ModuleMember -Function 'Get-NetConnectionProfile'
