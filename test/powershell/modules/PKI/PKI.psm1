# Written by scripts/write-stubs.mjs from test/fixtures/cmdlets.json. Do not edit.
function Export-PfxCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(ParameterSetName = 'NormalCert', Mandatory = $true, Position = 0)] [Alias('PsPath')] [object] $Cert,
        [Parameter()] [ValidateSet('BuildChain', 'EndEntityCertOnly', 'PfxDataOnly')] [string] $ChainOption,
        [Parameter()] [ValidateSet('TripleDES_SHA1', 'AES256_SHA256')] [string] $CryptoAlgorithmOption,
        [Parameter(Mandatory = $true, Position = 1)] [string] $FilePath,
        [Parameter()] [string] $Force,
        [Parameter()] [string] $NoClobber,
        [Parameter()] [string] $NoProperties,
        [Parameter(ParameterSetName = 'PfxCert', Mandatory = $true, Position = 0, ValueFromPipeline = $true)] [object] $PFXData,
        [Parameter()] [securestring] $Password,
        [Parameter()] [string[]] $ProtectTo
    )
    process { Invoke-RwStub -Cmdlet 'Export-PfxCertificate' -Bound $PSBoundParameters }
}

function Get-PfxData {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 0)] [Alias('FullName')] [string] $FilePath,
        [Parameter()] [securestring] $Password
    )
    process { Invoke-RwStub -Cmdlet 'Get-PfxData' -Bound $PSBoundParameters }
}

function Import-Certificate {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [string] $CertStoreLocation,
        [Parameter(Mandatory = $true, Position = 0)] [Alias('FullName')] [string] $FilePath
    )
    process { Invoke-RwStub -Cmdlet 'Import-Certificate' -Bound $PSBoundParameters }
}

function Import-PfxCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Position = 1)] [string] $CertStoreLocation,
        [Parameter()] [switch] $Exportable,
        [Parameter(Mandatory = $true, Position = 0)] [Alias('FullName')] [string] $FilePath,
        [Parameter()] [securestring] $Password
    )
    process { Invoke-RwStub -Cmdlet 'Import-PfxCertificate' -Bound $PSBoundParameters }
}

function Test-Certificate {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [switch] $AllowUntrustedRoot,
        [Parameter(Mandatory = $true, Position = 0)] [Alias('PsPath')] [object] $Cert,
        [Parameter()] [string] $DNSName,
        [Parameter()] [string[]] $EKU,
        [Parameter()] [ValidateSet('BASE', 'SSL', 'AUTHENTICODE', 'NTAUTH')] [string] $Policy,
        [Parameter()] [switch] $User
    )
    process { Invoke-RwStub -Cmdlet 'Test-Certificate' -Bound $PSBoundParameters }
}

Export-ModuleMember -Function 'Export-PfxCertificate', 'Get-PfxData', 'Import-Certificate', 'Import-PfxCertificate', 'Test-Certificate'
