using System.Text.Json;

namespace Roadwarrior.FrameworkTypes;

/// <summary>cmdlet-outputs.json: what cmdlets answer, and members that PowerShell's own type data adds.</summary>
internal sealed class Outputs
{
    private readonly Framework framework;
    private readonly Dictionary<string, Dictionary<string, string>> shapes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string[]> unconfirmed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string[]> cmdlets = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dictionary<string, string>> typeData = new(StringComparer.OrdinalIgnoreCase);

    internal Outputs(Framework framework, JsonElement table)
    {
        this.framework = framework;
        foreach (JsonProperty shape in table.GetProperty("shapes").EnumerateObject())
        {
            shapes[shape.Name] = Members(shape.Value.GetProperty("properties"));
            unconfirmed[shape.Name] = shape.Value.TryGetProperty("unconfirmed", out JsonElement names)
                ? [.. names.EnumerateArray().Select(each => each.GetString()!)]
                : [];
        }
        foreach (JsonProperty cmdlet in table.GetProperty("cmdlets").EnumerateObject())
        {
            cmdlets[cmdlet.Name] = [.. cmdlet.Value.EnumerateArray().Select(each => each.GetString()!)];
        }
        foreach (JsonProperty type in table.GetProperty("typeData").EnumerateObject())
        {
            typeData[type.Name] = Members(type.Value.GetProperty("properties"));
        }
    }

    /// <summary>null: the table says nothing of that cmdlet. One that is given the name of a class answers that class.</summary>
    internal Value? Of(string cmdlet, string? className)
    {
        if (!cmdlets.TryGetValue(cmdlet, out string[]? names))
        {
            return null;
        }
        if (className is not null && names.Contains(className, StringComparer.OrdinalIgnoreCase))
        {
            return Named(className).AsMany();
        }
        return names.Aggregate(Value.Nothing, (all, name) => all.Or(Named(name))).AsMany();
    }

    internal Value? Property(string shape, string name) =>
        shapes[shape].TryGetValue(name, out string? type) ? Named(type) : null;

    /// <summary>A name that may be tried, but only beside a documented one.</summary>
    internal bool MayTry(string shape, string name) => unconfirmed[shape].Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>What 5.1's type data adds to a type or to one that it derives from.</summary>
    internal Value? Added(Type type, string name)
    {
        for (Type? each = type; each is not null; each = each.BaseType)
        {
            if (typeData.TryGetValue(each.FullName ?? "", out Dictionary<string, string>? members) && members.TryGetValue(name, out string? result))
            {
                return Named(result);
            }
        }
        return null;
    }

    private Value Named(string name)
    {
        string element = name.EndsWith("[]", StringComparison.Ordinal) ? name[..^2] : name;
        if (shapes.ContainsKey(element))
        {
            Value one = Value.Of(new Shape(element));
            return element == name ? one : Value.Of(new Items(one));
        }
        return Value.Of(framework.Listed(name) ?? throw new InvalidOperationException($"cmdlet-outputs.json: {name} is no shape and no type"));
    }

    private static Dictionary<string, string> Members(JsonElement entries) =>
        new(entries.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, entry.Value.GetString()!)), StringComparer.OrdinalIgnoreCase);
}
