function Test-RwFixture {
    foreach ($rule in (Get-NetIPsecRule -PolicyStore "ActiveStore")) { $rule.PhaseOneAuthSet }
}
