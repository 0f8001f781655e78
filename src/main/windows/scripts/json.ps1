# JSON without ConvertTo-Json: that limits the depth, wraps arrays as {value, Count} (5.1), and differs between 5.1 and 7.

$global:RwJsonUnsafe = [regex]::new('[^ !#-\[\]-~]')

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
