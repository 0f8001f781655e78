# JSON without ConvertFrom-Json and ConvertTo-Json: those turn date-like strings into dates, limit the depth, wrap arrays
# as {value, Count} (5.1), fold the case of keys, and differ between 5.1 and 7. What is read was written by JSON.stringify.

$global:RwJsonToken = [regex]::new(
    '\G[ \t\r\n]*(?:(?<mark>[{}\[\],:])|"(?<text>(?>[^"\\]*(?:\\.[^"\\]*)*))"|(?<word>true|false|null)|(?<number>-?[0-9]+(?<real>(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)))')
$global:RwJsonEscape = [regex]::new('\\(?:u([0-9a-fA-F]{4})|(.))')
$global:RwJsonUnsafe = [regex]::new('[^ !#-\[\]-~]')

# Objects become ordered dictionaries with case-sensitive keys, arrays object[], whole numbers [int] or [long].
function ConvertFrom-RwJson {
    param([Parameter(Mandatory = $true)] [string] $Text)
    $root = [object[]] @($null)
    $open = [System.Collections.Generic.Stack[object[]]]::new()
    $holder = $null
    $key = $null
    $position = 0
    for ($match = $global:RwJsonToken.Match($Text); $match.Success; $match = $match.NextMatch()) {
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
    return $global:RwJsonEscape.Replace($Text, [System.Text.RegularExpressions.MatchEvaluator] {
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

# Writes ASCII. Enumerations become their names, byte[] base64, dates ISO 8601 in UTC; other types are refused, so that an
# object of Windows cannot slip into an answer with all its properties.
function Add-RwJson {
    param([System.Text.StringBuilder] $Builder, [object] $Value, [int] $Depth = 0)
    if ($Depth -gt 32) { throw 'RwAnswerTooDeep' }
    $plain = [System.Globalization.CultureInfo]::InvariantCulture
    if ($null -eq $Value) {
        $null = $Builder.Append('null')
    } elseif ($Value -is [string] -or $Value -is [char] -or $Value -is [System.Enum] -or $Value -is [guid] -or $Value -is [version]) {
        Add-RwJsonText -Builder $Builder -Text $Value.ToString()
    } elseif ($Value -is [bool] -or $Value -is [System.Management.Automation.SwitchParameter]) {
        $null = $Builder.Append($(if ($Value) { 'true' } else { 'false' }))
    } elseif ($Value -is [byte] -or $Value -is [sbyte] -or $Value -is [int16] -or $Value -is [uint16] -or $Value -is [int] -or
        $Value -is [uint32] -or $Value -is [long] -or $Value -is [uint64]) {
        if ($Value -gt 9007199254740991 -or $Value -lt -9007199254740991) { throw 'RwNumberTooLong' }
        $null = $Builder.Append($Value.ToString($plain))
    } elseif ($Value -is [double] -or $Value -is [single]) {
        if ([double]::IsNaN($Value) -or [double]::IsInfinity($Value)) { throw 'RwNotANumber' }
        $null = $Builder.Append($Value.ToString('R', $plain))
    } elseif ($Value -is [datetime]) {
        Add-RwJsonText -Builder $Builder -Text $Value.ToUniversalTime().ToString('o', $plain)
    } elseif ($Value -is [byte[]]) {
        Add-RwJsonText -Builder $Builder -Text ([System.Convert]::ToBase64String($Value))
    } elseif ($Value -is [System.Collections.IDictionary]) {
        # A plain @{} has no order of its own; the answer has one.
        $ordered = $Value
        if ($Value -is [System.Collections.Hashtable]) {
            $ordered = [System.Collections.Generic.SortedDictionary[string, object]]::new([System.StringComparer]::Ordinal)
            foreach ($entry in $Value.GetEnumerator()) { $ordered.Add($entry.Key, $entry.Value) }
        }
        $mark = '{'
        # Not .Keys: an entry named Keys would answer in its place.
        foreach ($entry in $ordered.GetEnumerator()) {
            $null = $Builder.Append($mark)
            Add-RwJsonText -Builder $Builder -Text $entry.Key
            $null = $Builder.Append(':')
            Add-RwJson -Builder $Builder -Value $entry.Value -Depth ($Depth + 1)
            $mark = ','
        }
        $null = $Builder.Append($(if ($mark -eq '{') { '{}' } else { '}' }))
    } elseif ($Value -is [System.Management.Automation.PSCustomObject]) {
        $mark = '{'
        foreach ($property in $Value.PSObject.Properties) {
            $null = $Builder.Append($mark)
            Add-RwJsonText -Builder $Builder -Text $property.Name
            $null = $Builder.Append(':')
            Add-RwJson -Builder $Builder -Value $property.Value -Depth ($Depth + 1)
            $mark = ','
        }
        $null = $Builder.Append($(if ($mark -eq '{') { '{}' } else { '}' }))
    } elseif ($Value -is [System.Collections.IList]) {
        $mark = '['
        foreach ($item in $Value) {
            $null = $Builder.Append($mark)
            Add-RwJson -Builder $Builder -Value $item -Depth ($Depth + 1)
            $mark = ','
        }
        $null = $Builder.Append($(if ($mark -eq '[') { '[]' } else { ']' }))
    } else {
        throw 'RwAnswerType'
    }
}

function Add-RwJsonText {
    param([System.Text.StringBuilder] $Builder, [string] $Text)
    $null = $Builder.Append('"')
    if ($global:RwJsonUnsafe.IsMatch($Text)) {
        # Replaced character by character of those that occur: a callback per place takes seconds for a long text.
        $Text = $Text.Replace('\', '\\')
        foreach ($char in [System.Collections.Generic.HashSet[char]]::new($Text.ToCharArray())) {
            $code = [int] $char
            if ($code -lt 0x20 -or $code -gt 0x7e -or $code -eq 0x22) {
                $Text = $Text.Replace([string] $char, '\u' + $code.ToString('x4'))
            }
        }
    }
    $null = $Builder.Append($Text).Append('"')
}
