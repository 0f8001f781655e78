function Test-RwFixture {
    $text = [System.Text.StringBuilder]::new()
    return $text.Append("a").AppendJoin(",", @("b"))
}
