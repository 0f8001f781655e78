function Test-RwFixture {
    param([System.Collections.Generic.PriorityQueue[string, int]] $Queue)
    return $Queue
}
