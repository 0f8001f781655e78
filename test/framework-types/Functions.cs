using System.Management.Automation.Language;

namespace Roadwarrior.FrameworkTypes;

/// <summary>The functions and global variables of all scripts that run together, and what is known of their values.</summary>
internal sealed class Functions
{
    private readonly Dictionary<string, FunctionDefinitionAst> definitions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Value> results = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Value> given = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Value> globals = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Something became known since this was last set to false.</summary>
    internal bool Changed { get; set; }

    internal IEnumerable<FunctionDefinitionAst> All => definitions.Values;

    internal void Add(ScriptBlockAst script)
    {
        foreach (FunctionDefinitionAst each in script.FindAll(node => node is FunctionDefinitionAst, true).Cast<FunctionDefinitionAst>())
        {
            definitions[each.Name] = each;
        }
    }

    internal FunctionDefinitionAst? Find(string name) => definitions.GetValueOrDefault(name);

    internal static IReadOnlyList<ParameterAst> ParametersOf(FunctionDefinitionAst function) =>
        function.Body.ParamBlock?.Parameters ?? function.Parameters ?? (IReadOnlyList<ParameterAst>)[];

    internal Value ResultOf(string function) => results.GetValueOrDefault(function, Value.Nothing);

    internal void Result(string function, Value value) => Learn(results, function, value);

    /// <summary>null: nobody calls it by name with that parameter.</summary>
    internal Value? GivenTo(string function, string parameter) => given.GetValueOrDefault($"{function} {parameter}");

    internal void Give(string function, string parameter, Value value) => Learn(given, $"{function} {parameter}", value);

    internal Value? Global(string name) => globals.GetValueOrDefault(name);

    internal void SetGlobal(string name, Value value) => Learn(globals, name, value);

    private void Learn(Dictionary<string, Value> table, string key, Value value)
    {
        Value before = table.GetValueOrDefault(key, Value.Nothing);
        Value after = before.Or(value);
        Changed |= !table.ContainsKey(key) || after.Key != before.Key;
        table[key] = after;
    }
}
