using System.Management.Automation.Language;
using System.Reflection;
using System.Text.Json;

namespace Roadwarrior.FrameworkTypes;

/// <summary>The types that exist in Windows PowerShell 5.1, read from reference assemblies without running them.</summary>
internal sealed class Framework : IDisposable
{
    private readonly MetadataLoadContext context;
    private readonly List<Assembly> loaded = [];
    private readonly List<string> others = [];
    private readonly Dictionary<string, Type?> elsewhere = [];
    private readonly Dictionary<string, string> accelerators = new(StringComparer.OrdinalIgnoreCase);

    internal Framework(string version, JsonElement types)
    {
        string folder = FolderOf(version);
        string[] folders = [folder, Path.Combine(folder, "Facades"), FolderOf("powershell"), FolderOf("management")];
        string[] files = [.. folders.Where(Directory.Exists).SelectMany(each => Directory.GetFiles(each, "*.dll")).DistinctBy(Path.GetFileName)];
        if (files.Length < 100)
        {
            throw new InvalidOperationException($"the reference assemblies of {version} are not in {folder}");
        }
        context = new MetadataLoadContext(new PathAssemblyResolver(files), "mscorlib");
        HashSet<string> started = [.. types.GetProperty("loadedAtStart").EnumerateArray().Select(name => name.GetString()!)];
        loaded.AddRange(files.Where(file => started.Contains(Path.GetFileNameWithoutExtension(file))).Select(context.LoadFromAssemblyPath));
        // Facades only point to the others; the two of EnterpriseServices are no assemblies.
        others.AddRange(files.Where(file => !started.Contains(Path.GetFileNameWithoutExtension(file)) && !file.Contains("Facades") && !file.Contains("EnterpriseServices.")));
        foreach (JsonProperty entry in types.GetProperty("accelerators").EnumerateObject())
        {
            accelerators[entry.Name] = entry.Value.GetString()!;
        }
    }

    public void Dispose() => context.Dispose();

    /// <summary>A type that must be there: the checker's own needs.</summary>
    internal Type Core(string name) => Find(name, loaded) ?? throw new InvalidOperationException($"{name} is not in the reference assemblies");

    internal bool Is(Type type, string name) => type.FullName == name;

    /// <summary>null and the reason where a script may not use that name.</summary>
    internal Type? Resolve(ITypeName name, out string problem)
    {
        problem = "";
        if (name is ArrayTypeName array)
        {
            Type? element = Resolve(array.ElementType, out problem);
            return array.Rank == 1 ? element?.MakeArrayType() : element?.MakeArrayType(array.Rank);
        }
        if (name is GenericTypeName generic)
        {
            Type? open = Named($"{generic.TypeName.FullName}`{generic.GenericArguments.Count}", out problem);
            var arguments = new List<Type>();
            foreach (ITypeName argument in generic.GenericArguments)
            {
                if (Resolve(argument, out string inner) is not { } type)
                {
                    problem = inner;
                    return null;
                }
                arguments.Add(type);
            }
            return open?.MakeGenericType([.. arguments]);
        }
        return Named(name.FullName, out problem);
    }

    /// <summary>A name of cmdlet-outputs.json; null where it is not one of .NET's.</summary>
    internal Type? Listed(string name)
    {
        if (name.EndsWith("[]", StringComparison.Ordinal))
        {
            return Listed(name[..^2])?.MakeArrayType();
        }
        string full = accelerators.GetValueOrDefault(name, name);
        return Find(full, loaded) ?? FindElsewhere(full);
    }

    private Type? Named(string name, out string problem)
    {
        problem = "";
        string[] tries = accelerators.TryGetValue(name, out string? full) ? [full] : [name, $"System.{name}"];
        foreach (string each in tries)
        {
            if (Find(each, loaded) is { } type)
            {
                return type;
            }
        }
        foreach (string each in tries)
        {
            if (FindElsewhere(each) is { } type)
            {
                problem = $"not-loaded {type.Assembly.GetName().Name}";
                return type;
            }
        }
        problem = "unknown-type";
        return null;
    }

    private Type? FindElsewhere(string name)
    {
        if (!elsewhere.TryGetValue(name, out Type? type))
        {
            type = elsewhere[name] = others.Select(file => Find(name, [context.LoadFromAssemblyPath(file)])).FirstOrDefault(found => found is not null);
        }
        return type;
    }

    private static Type? Find(string name, IEnumerable<Assembly> assemblies)
    {
        foreach (Assembly assembly in assemblies)
        {
            Type? type = assembly.GetType(name, throwOnError: false);
            if (type is not null && type.IsVisible)
            {
                return type;
            }
        }
        return null;
    }

    private static string FolderOf(string key) =>
        typeof(Framework).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(each => each.Key == key).Value!;
}
