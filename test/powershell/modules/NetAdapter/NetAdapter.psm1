# Written by scripts/write-stubs.mjs from test/fixtures/more-cmdlets.json. Do not edit.
function Get-NetAdapter {
    [CmdletBinding(DefaultParameterSetName = 'ByName')]
    param(
        [Parameter(ParameterSetName = 'ByName', Position = 0)] [Alias('ifAlias', 'InterfaceAlias')] [string[]] $Name,
        [Parameter()] [switch] $IncludeHidden,
        [Parameter()] [switch] $Physical,
        [Parameter()] [Alias('Session')] [string[]] $CimSession,
        [Parameter()] [int] $ThrottleLimit,
        [Parameter()] [switch] $AsJob
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetAdapter' -Bound $PSBoundParameters }
}

function Get-NetAdapterBinding {
    [CmdletBinding(DefaultParameterSetName = 'ByName')]
    param(
        [Parameter(ParameterSetName = 'ByName', Position = 0)] [Alias('ifAlias', 'InterfaceAlias')] [string[]] $Name,
        [Parameter()] [string[]] $ComponentID,
        [Parameter()] [string[]] $DisplayName,
        [Parameter()] [switch] $IncludeHidden,
        [Parameter()] [switch] $AllBindings,
        [Parameter()] [Alias('Session')] [string[]] $CimSession,
        [Parameter()] [int] $ThrottleLimit,
        [Parameter()] [switch] $AsJob
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetAdapterBinding' -Bound $PSBoundParameters }
}

Export-ModuleMember -Function 'Get-NetAdapter', 'Get-NetAdapterBinding'
