# What arrives in the engine, unit by unit: base64 of UTF-16, made without any decoder that could mend or replace.

function ConvertTo-RwUnits {
    param([Parameter(Mandatory = $true)] [AllowEmptyString()] [string] $Text)
    $chars = $Text.ToCharArray()
    $bytes = [byte[]]::new($chars.Length * 2)
    [System.Buffer]::BlockCopy($chars, 0, $bytes, 0, $bytes.Length)
    return [System.Convert]::ToBase64String($bytes)
}

# As arguments: each is bound to a [string] parameter by name, as cmdlets are called, and once more by splatting.
function Get-RwArgumentUnits {
    param([object] $Values)
    $plain = [System.Collections.Generic.List[object]]::new()
    $splatted = [System.Collections.Generic.List[object]]::new()
    foreach ($value in $Values) {
        $plain.Add((ConvertTo-RwUnits -Text $value))
        $given = @{ Text = $value }
        $splatted.Add((ConvertTo-RwUnits @given))
    }
    return @{ plain = $plain; splatted = $splatted }
}

# As secrets: what a script gets by name.
function Get-RwSecretUnits {
    param([object] $Names)
    $units = [System.Collections.Generic.List[object]]::new()
    foreach ($name in $Names) { $units.Add((ConvertTo-RwUnits -Text (Get-RwSecret -Name $name))) }
    return @{ units = $units }
}

# As the SecureString that Add-VpnConnection-like cmdlets take.
function Get-RwSecureUnits {
    param([object] $Names)
    $units = [System.Collections.Generic.List[object]]::new()
    foreach ($name in $Names) {
        $secure = Get-RwSecureString -Name $name
        $pointer = [System.Runtime.InteropServices.Marshal]::SecureStringToGlobalAllocUnicode($secure)
        $bytes = [byte[]]::new($secure.Length * 2)
        [System.Runtime.InteropServices.Marshal]::Copy($pointer, $bytes, 0, $bytes.Length)
        [System.Runtime.InteropServices.Marshal]::ZeroFreeGlobalAllocUnicode($pointer)
        $units.Add([System.Convert]::ToBase64String($bytes))
    }
    return @{ units = $units }
}

# What the engine's own parser makes of printed lines: one statement each, one command in it, its parameters and their values.
function Read-RwPreview {
    param([object] $Lines)
    $read = [System.Collections.Generic.List[object]]::new()
    foreach ($line in $Lines) {
        $tokens = $null
        $problems = $null
        $script = [System.Management.Automation.Language.Parser]::ParseInput($line, [ref] $tokens, [ref] $problems)
        if ($problems.Count -gt 0) {
            $read.Add(@{ problem = $problems[0].ErrorId })
            continue
        }
        $statements = $script.EndBlock.Statements
        if ($statements.Count -ne 1 -or $statements[0].PipelineElements.Count -ne 1) {
            $read.Add(@{ problem = 'notOneCommand' })
            continue
        }
        $read.Add(@{ command = (Read-RwCommandAst -Ast $statements[0].PipelineElements[0]) })
    }
    return @{ read = $read }
}

function Read-RwCommandAst {
    param([object] $Ast)
    $elements = $Ast.CommandElements
    $parameters = [System.Collections.Specialized.OrderedDictionary]::new([System.StringComparer]::Ordinal)
    $open = $null
    for ($at = 1; $at -lt $elements.Count; $at++) {
        $element = $elements[$at]
        if ($element -is [System.Management.Automation.Language.CommandParameterAst]) {
            $open = $element.ParameterName
            $parameters[$open] = @{ switch = $true }
        } elseif ($null -ne $open) {
            $parameters[$open] = Read-RwValueAst -Ast $element
            $open = $null
        } else {
            $parameters['?'] = 'positional'
        }
    }
    $redirections = $Ast.Redirections.Count
    return @{ name = $elements[0].Value; parameters = $parameters; redirections = $redirections }
}

# Only constants are values; what would be evaluated is named.
function Read-RwValueAst {
    param([object] $Ast)
    $kind = $Ast.GetType().Name
    switch ($kind) {
        'StringConstantExpressionAst' {
            return @{ quoting = $Ast.StringConstantType.ToString(); units = (ConvertTo-RwUnits -Text $Ast.Value) }
        }
        'ConstantExpressionAst' { return @{ number = [string] $Ast.Value } }
        'VariableExpressionAst' { return @{ variable = $Ast.VariablePath.UserPath } }
        'ArrayLiteralAst' { return @{ list = @(foreach ($each in $Ast.Elements) { Read-RwValueAst -Ast $each }) } }
        'ArrayExpressionAst' {
            $list = [System.Collections.Generic.List[object]]::new()
            foreach ($statement in $Ast.SubExpression.Statements) {
                $inner = Read-RwValueAst -Ast $statement.PipelineElements[0].Expression
                if ($inner.Contains('list')) { foreach ($each in $inner.list) { $list.Add($each) } } else { $list.Add($inner) }
            }
            return @{ list = $list }
        }
        'ConvertExpressionAst' { return @{ type = $Ast.Type.TypeName.FullName; of = (Read-RwValueAst -Ast $Ast.Child) } }
        'ParenExpressionAst' {
            $inner = $Ast.Pipeline.PipelineElements
            if ($inner.Count -ne 1) { return @{ code = 'pipeline' } }
            if ($inner[0] -is [System.Management.Automation.Language.CommandAst]) {
                return @{ call = (Read-RwCommandAst -Ast $inner[0]) }
            }
            return Read-RwValueAst -Ast $inner[0].Expression
        }
    }
    return @{ code = $kind }
}
