# Written by scripts/write-stubs.mjs from test/fixtures/more-cmdlets.json. Do not edit.
function Get-CimInstance {
    [CmdletBinding(DefaultParameterSetName = 'ClassNameComputerSet')]
    param(
        [Parameter(ParameterSetName = 'ClassNameComputerSet', Mandatory = $true, Position = 0)] [string] $ClassName,
        [Parameter(ParameterSetName = 'ClassNameComputerSet')] [string[]] $ComputerName,
        [Parameter(ParameterSetName = 'ClassNameComputerSet')] [switch] $KeyOnly,
        [Parameter(ParameterSetName = 'ClassNameComputerSet')] [string] $Namespace,
        [Parameter(ParameterSetName = 'ClassNameComputerSet')] [uint32] $OperationTimeoutSec,
        [Parameter(ParameterSetName = 'ClassNameComputerSet')] [string] $QueryDialect,
        [Parameter(ParameterSetName = 'ClassNameComputerSet')] [switch] $Shallow,
        [Parameter(ParameterSetName = 'ClassNameComputerSet')] [string] $Filter,
        [Parameter(ParameterSetName = 'ClassNameComputerSet')] [string[]] $Property
    )
    process { Invoke-RwStub -Cmdlet 'Get-CimInstance' -Bound $PSBoundParameters }
}

Export-ModuleMember -Function 'Get-CimInstance'
