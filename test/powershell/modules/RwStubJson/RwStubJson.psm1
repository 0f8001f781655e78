# The state of the stubs, read as it was written: ConvertFrom-Json turns date-like strings into dates and folds the case of keys.

$script:RwJsonToken = [regex]::new(
    '\G[ \t\r\n]*(?:(?<mark>[{}\[\],:])|"(?<text>(?>[^"\\]*(?:\\.[^"\\]*)*))"|(?<word>true|false|null)|(?<number>-?[0-9]+(?<real>(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)))')
$script:RwJsonEscape = [regex]::new('\\(?:u([0-9a-fA-F]{4})|(.))')

# Objects become ordered dictionaries with case-sensitive keys, arrays object[], whole numbers [int] or [long].
function ConvertFrom-RwJson {
    param([Parameter(Mandatory = $true)] [string] $Text)
    $root = [object[]] @($null)
    $open = [System.Collections.Generic.Stack[object[]]]::new()
    $holder = $null
    $key = $null
    $position = 0
    for ($match = $script:RwJsonToken.Match($Text); $match.Success; $match = $match.NextMatch()) {
        $position = $match.Index + $match.Length
        $value = $null
        if ($match.Groups['mark'].Success) {
            $mark = $match.Groups['mark'].Value
            if ($mark -eq '{' -or $mark -eq '[') {
                $open.Push([object[]] @($holder, $key))
                if ($mark -eq '{') {
                    $holder = [System.Collections.Specialized.OrderedDictionary]::new([System.StringComparer]::Ordinal)
                } else {
                    $holder = [System.Collections.ArrayList]::new()
                }
                $key = $null
                continue
            }
            if ($mark -ne '}' -and $mark -ne ']') { continue }
            $value = $holder
            if ($mark -eq ']') { $value = ([System.Collections.ArrayList] $holder).ToArray() }
            $outer = $open.Pop()
            $holder = $outer[0]
            $key = $outer[1]
        } elseif ($match.Groups['text'].Success) {
            $value = $match.Groups['text'].Value
            if ($value.IndexOf('\') -ge 0) { $value = ConvertFrom-RwJsonText -Text $value }
            if ($null -eq $key -and $holder -is [System.Collections.IDictionary]) {
                $key = $value
                continue
            }
        } elseif ($match.Groups['number'].Success) {
            $value = ConvertFrom-RwJsonNumber -Text $match.Groups['number'].Value -Real $match.Groups['real'].Value
        } else {
            $word = $match.Groups['word'].Value
            if ($word -ne 'null') { $value = $word -eq 'true' }
        }
        if ($null -eq $holder) {
            $root[0] = $value
        } elseif ($holder -is [System.Collections.IDictionary]) {
            $holder.Add($key, $value)
            $key = $null
        } else {
            $null = ([System.Collections.ArrayList] $holder).Add($value)
        }
    }
    if ($position -ne $Text.Length -or $open.Count -ne 0) { throw 'RwJsonBroken' }
    return , $root[0]
}

function ConvertFrom-RwJsonText {
    param([string] $Text)
    return $script:RwJsonEscape.Replace($Text, [System.Text.RegularExpressions.MatchEvaluator] {
        param($match)
        if ($match.Groups[1].Success) { return [string] [char] [System.Convert]::ToInt32($match.Groups[1].Value, 16) }
        switch -CaseSensitive ($match.Groups[2].Value) {
            'n' { return "`n" }
            'r' { return "`r" }
            't' { return "`t" }
            'b' { return "`b" }
            'f' { return "`f" }
        }
        return $match.Groups[2].Value
    })
}

function ConvertFrom-RwJsonNumber {
    param([string] $Text, [string] $Real)
    $plain = [System.Globalization.CultureInfo]::InvariantCulture
    $whole = [long] 0
    if ($Real.Length -eq 0 -and [long]::TryParse($Text, [System.Globalization.NumberStyles]::AllowLeadingSign, $plain, [ref] $whole)) {
        if ($whole -ge [int]::MinValue -and $whole -le [int]::MaxValue) { return [int] $whole }
        return $whole
    }
    return [double]::Parse($Text, [System.Globalization.NumberStyles]::Float, $plain)
}

