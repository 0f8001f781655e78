// Checks scripts for Windows PowerShell 5.1 against .NET Framework's own reference assemblies. Standard input: JSON,
// { types, outputs, groups: [{ version, scripts: [path] }] }. Standard output: { groups: [{ findings: [...] }] }. The scripts
// of a group run together: they know each other's functions.
using System.Management.Automation.Language;
using System.Text;
using System.Text.Json;
using Roadwarrior.FrameworkTypes;

const int MostPasses = 12;
Console.InputEncoding = new UTF8Encoding(false);
using JsonDocument request = JsonDocument.Parse(Console.In.ReadToEnd());
var frameworks = new Dictionary<string, Framework>();
var answers = new List<object>();
foreach (JsonElement group in request.RootElement.GetProperty("groups").EnumerateArray())
{
    string version = group.GetProperty("version").GetString()!;
    if (!frameworks.TryGetValue(version, out Framework? framework))
    {
        framework = frameworks[version] = new Framework(version, request.RootElement.GetProperty("types"));
    }
    answers.Add(new { findings = Check(framework, [.. group.GetProperty("scripts").EnumerateArray().Select(path => path.GetString()!)]) });
}
Console.Out.Write(JsonSerializer.Serialize(new { groups = answers }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }));

IEnumerable<Finding> Check(Framework framework, string[] paths)
{
    ScriptBlockAst[] scripts = [.. paths.Select(path => Parser.ParseFile(path, out _, out _))];
    var functions = new Functions();
    foreach (ScriptBlockAst script in scripts)
    {
        functions.Add(script);
    }
    var outputs = new Outputs(framework, request.RootElement.GetProperty("outputs"));
    var findings = new Findings();
    var walker = new Walker(framework, outputs, functions, new Members(framework, outputs), findings);
    for (int pass = 0; pass < MostPasses; pass++)
    {
        functions.Changed = false;
        Walk();
        if (!functions.Changed)
        {
            break;
        }
    }
    findings.Open = true;
    Walk();
    return findings.All;

    void Walk()
    {
        foreach (ScriptBlockAst script in scripts)
        {
            walker.Script(script);
        }
        foreach (FunctionDefinitionAst function in functions.All)
        {
            walker.Function(function);
        }
    }
}
