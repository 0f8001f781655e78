# Secrets come sealed to a key that this process makes, live for one call as bytes, and are wiped after it. Command text,
# transcripts, script-block logging (event 4104) and AMSI see ciphertext only. Their values are never bound to a parameter
# of a function here, because module logging (event 4103) records those.

$global:RwSealingKey = $null
$global:RwSealingSearch = $null
$global:RwSecrets = $null

# The search for its two primes takes longer than a whole read of the PC, so it has a thread of its own. A script block would need this
# one; a method of .NET does not. The constructor only notes the size: .NET makes the key when it is exported, .NET Framework when
# KeySize is asked for (its reference source: RSACryptoServiceProvider.GetKeyPair). Where neither does, Get-RwSealingKey makes it.
function Start-RwSealingKey {
    if ($null -ne $global:RwSealingKey) { return @{} }
    $key = [System.Security.Cryptography.RSACryptoServiceProvider]::new(2048)
    if ($null -ne $key.PSObject.Methods['ExportRSAPublicKey']) {
        $work = [System.Func[byte[]]] [System.Delegate]::CreateDelegate([System.Func[byte[]]], $key, 'ExportRSAPublicKey')
        $search = [System.Threading.Tasks.Task[byte[]]]::new($work)
        $search.Start()
    } else {
        $work = [System.Func[int]] [System.Delegate]::CreateDelegate([System.Func[int]], $key, 'get_KeySize')
        $search = [System.Threading.Tasks.Task[int]]::new($work)
        $search.Start()
    }
    $global:RwSealingSearch = $search
    $global:RwSealingKey = $key
    return @{}
}

# The key lives in this process only, so what is sealed to it can be opened nowhere else.
function Get-RwSealingKey {
    if ($null -eq $global:RwSealingKey) {
        $global:RwSealingKey = [System.Security.Cryptography.RSACryptoServiceProvider]::new(2048)
    }
    # WaitAny and not Wait: a search that failed is done again below, and fails there by its own name.
    if ($null -ne $global:RwSealingSearch) { $null = [System.Threading.Tasks.Task]::WaitAny(@($global:RwSealingSearch)) }
    $public = $global:RwSealingKey.ExportParameters($false)
    return @{
        modulus  = [System.Convert]::ToBase64String($public.Modulus)
        exponent = [System.Convert]::ToBase64String($public.Exponent)
    }
}

# Sealed: key = RSA-OAEP(AES-256 key, HMAC key); each item = AES-CBC, with HMAC-SHA256 over its name, the call and the
# data. AES-GCM would be shorter; .NET Framework does not have it.
function Open-RwSecret {
    param([System.Collections.IDictionary] $Sealed, [string] $Nonce)
    if ($null -eq $global:RwSealingKey) { throw 'RwSealingKeyMissing' }
    [byte[]] $keys = $global:RwSealingKey.Decrypt([System.Convert]::FromBase64String($Sealed.key), $true)
    if ($keys.Length -ne 64) { throw 'RwSealBroken' }
    $cipherKey = [byte[]]::new(32)
    $macKey = [byte[]]::new(32)
    [System.Buffer]::BlockCopy($keys, 0, $cipherKey, 0, 32)
    [System.Buffer]::BlockCopy($keys, 32, $macKey, 0, 32)
    $global:RwSecrets = [System.Collections.Hashtable]::new([System.StringComparer]::Ordinal)
    $hmac = [System.Security.Cryptography.HMACSHA256]::new($macKey)
    $aes = [System.Security.Cryptography.Aes]::Create()
    try {
        foreach ($item in $Sealed.items) {
            [byte[]] $data = [System.Convert]::FromBase64String($item.data)
            $header = [System.Text.Encoding]::UTF8.GetBytes("$Nonce $($item.kind) $($item.name) ")
            $signed = [byte[]]::new($header.Length + $data.Length)
            [System.Buffer]::BlockCopy($header, 0, $signed, 0, $header.Length)
            [System.Buffer]::BlockCopy($data, 0, $signed, $header.Length, $data.Length)
            $isOurs = [System.Convert]::ToBase64String($hmac.ComputeHash($signed)) -ceq $item.mac
            if (-not $isOurs -or $data.Length -lt 32) { throw 'RwSealBroken' }
            $start = [byte[]]::new(16)
            [System.Buffer]::BlockCopy($data, 0, $start, 0, 16)
            $opener = $aes.CreateDecryptor($cipherKey, $start)
            $global:RwSecrets[$item.name] = @{ kind = $item.kind; bytes = $opener.TransformFinalBlock($data, 16, $data.Length - 16) }
            $opener.Dispose()
        }
    } finally {
        $hmac.Dispose()
        $aes.Dispose()
        foreach ($key in $keys, $cipherKey, $macKey) { [System.Array]::Clear($key, 0, $key.Length) }
    }
}

function Clear-RwSecret {
    if ($null -eq $global:RwSecrets) { return }
    foreach ($secret in $global:RwSecrets.Values) { [System.Array]::Clear($secret.bytes, 0, $secret.bytes.Length) }
    $global:RwSecrets = $null
}

function Test-RwSecret {
    param([Parameter(Mandatory = $true)] [string] $Name)
    return $null -ne $global:RwSecrets -and $global:RwSecrets.ContainsKey($Name)
}

function Get-RwSecretBytes {
    param([Parameter(Mandatory = $true)] [string] $Name, [string] $Kind = 'bytes')
    if (-not (Test-RwSecret -Name $Name)) { throw 'RwSecretMissing' }
    if ($global:RwSecrets[$Name].kind -cne $Kind) { throw 'RwSecretKind' }
    return , $global:RwSecrets[$Name].bytes
}

# Text is kept as UTF-16 code units and copied, not decoded: a decoder would replace an unpaired surrogate.
function Get-RwSecretChars {
    param([string] $Name)
    $bytes = Get-RwSecretBytes -Name $Name -Kind 'text'
    $chars = [char[]]::new($bytes.Length / 2)
    [System.Buffer]::BlockCopy($bytes, 0, $chars, 0, $bytes.Length)
    return , $chars
}

function Get-RwSecret {
    param([Parameter(Mandatory = $true)] [string] $Name)
    return [string]::new([char[]] (Get-RwSecretChars -Name $Name))
}

# AppendChar and not ConvertTo-SecureString: its parameter would stand in the module log (event 4103).
function Get-RwSecureString {
    param([Parameter(Mandatory = $true)] [string] $Name)
    $secure = [System.Security.SecureString]::new()
    $chars = Get-RwSecretChars -Name $Name
    foreach ($char in $chars) { $secure.AppendChar($char) }
    [System.Array]::Clear($chars, 0, $chars.Length)
    $secure.MakeReadOnly()
    return $secure
}

function Test-RwHoldsSecret {
    param([string] $Text)
    if ($null -eq $global:RwSecrets) { return $false }
    foreach ($name in $global:RwSecrets.Keys) {
        if ($global:RwSecrets[$name].kind -ceq 'text') {
            $secret = Get-RwSecret -Name $name
            if ($secret.Length -ge 4 -and $Text.Contains($secret)) { return $true }
        }
    }
    return $false
}
