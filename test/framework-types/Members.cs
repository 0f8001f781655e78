using System.Reflection;

namespace Roadwarrior.FrameworkTypes;

/// <summary>Finds members and overloads. PowerShell converts more than this allows: what is refused here can be cast.</summary>
internal sealed class Members(Framework framework, Outputs outputs)
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.FlattenHierarchy;
    private static readonly HashSet<string> Numbers = ["System.Byte", "System.SByte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32", "System.Int64", "System.UInt64", "System.Single", "System.Double", "System.Decimal"];

    internal Type Object { get; } = framework.Core("System.Object");
    internal Type Text { get; } = framework.Core("System.String");
    internal Type Whole { get; } = framework.Core("System.Int32");
    internal Type Flag { get; } = framework.Core("System.Boolean");
    internal Type TypeOfTypes { get; } = framework.Core("System.Type");
    internal Type Dictionary { get; } = framework.Core("System.Collections.IDictionary");
    internal Type Enumerable { get; } = framework.Core("System.Collections.IEnumerable");
    private readonly Type iterator = framework.Core("System.Collections.IEnumerator");
    private readonly Type entries = framework.Core("System.Collections.IDictionaryEnumerator");
    private readonly Type entry = framework.Core("System.Collections.DictionaryEntry");
    private readonly Type array = framework.Core("System.Object").MakeArrayType();
    private readonly Type delegates = framework.Core("System.Delegate");
    private readonly Type wrapper = framework.Core("System.Management.Automation.PSObject");
    private readonly Type cim = framework.Core("Microsoft.Management.Infrastructure.CimInstance");
    private readonly Type xml = framework.Core("System.Xml.XmlNode");

    /// <summary>null: there is no such property or field.</summary>
    internal Value? Property(Kind kind, string name)
    {
        // Every object of PowerShell has it.
        if (name.Equals("PSObject", StringComparison.OrdinalIgnoreCase))
        {
            return Value.Of(wrapper);
        }
        switch (kind)
        {
            case Data:
                return Value.OfData;
            case Shape shape:
                return outputs.Property(shape.Name, name) ?? OfType(cim, name);
            case Table table:
                return Entries(table.Element, name) ?? OfType(table.Type, name) ?? table.Element;
            case Items items:
                return OfType(array, name) ?? Each(items.Element, name);
            case Clr { Type: var type }:
                return (IsPlainDictionary(type) ? Entries(Value.OfData, name) : null)
                    ?? (type.FullName == "System.Collections.DictionaryEntry" && OfType(type, name) is not null ? Value.OfData : null)
                    ?? OfType(type, name)
                    ?? (IsDictionary(type) ? Value.OfData : null)
                    ?? (ElementOf(type) is { } element ? Each(element, name) : null);
            default:
                return null;
        }
    }

    /// <summary>A static property or field, or a word of an enumeration.</summary>
    internal Value? StaticProperty(Type type, string name) =>
        Found(type, name, Public | BindingFlags.Static);

    internal MethodBase[] Methods(Kind kind, string name)
    {
        Type? type = ClrOf(kind);
        return type is null ? Methods(Object, name, BindingFlags.Instance) : [.. Methods(type, name, BindingFlags.Instance)];
    }

    internal MethodBase[] StaticMethods(Type type, string name) =>
        name.Equals("new", StringComparison.OrdinalIgnoreCase)
            ? type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)
            : Methods(type, name, BindingFlags.Static);

    /// <summary>What an interface, an array or a shape is to .NET; null for data and the unknown.</summary>
    internal Type? ClrOf(Kind kind) => kind switch
    {
        Clr clr => clr.Type,
        Table table => table.Type,
        Items => array,
        Shape => cim,
        _ => null,
    };

    /// <summary>The best overloads for these arguments; none: no overload takes them.</summary>
    internal IReadOnlyList<MethodBase> Fitting(IReadOnlyList<MethodBase> methods, IReadOnlyList<Value> arguments)
    {
        var costs = methods.Select(method => (method, cost: Cost(method, arguments))).Where(each => each.cost is not null).ToList();
        return costs.Count == 0 ? [] : [.. costs.Where(each => each.cost == costs.Min(one => one.cost)).Select(each => each.method)];
    }

    internal Value ResultOf(MethodBase method) =>
        method is ConstructorInfo ? Value.Of(method.DeclaringType!) : Returned(((MethodInfo)method).ReturnType);

    internal Value Returned(Type type) =>
        type.IsGenericParameter || type.FullName == "System.Object" || type.ContainsGenericParameters ? Value.Anything
        : type.FullName == "System.Void" ? Value.Nothing
        : Value.Of(type);

    /// <summary>What foreach and the pipeline take out; null: the thing itself.</summary>
    internal Value? ElementOf(Type type)
    {
        if (type.IsArray)
        {
            return Returned(type.GetElementType()!);
        }
        if (iterator.IsAssignableFrom(type))
        {
            Type? typed = Generic(type, "System.Collections.Generic.IEnumerator`1");
            return typed is not null ? Returned(typed) : entries.IsAssignableFrom(type) ? Value.Of(entry) : Value.Anything;
        }
        if (type.FullName == "System.String" || IsDictionary(type) || xml.IsAssignableFrom(type) || !Enumerable.IsAssignableFrom(type))
        {
            return null;
        }
        Type? generic = Generic(type, "System.Collections.Generic.IEnumerable`1");
        // Old collections tell it by their indexer: X509CertificateCollection, PSMemberInfoCollection.
        return generic is not null ? Returned(generic) : IndexerOf(type) ?? Value.Anything;
    }

    internal Value? IndexerOf(Type type)
    {
        Value[] results = [.. Upwards(type).SelectMany(each => each.GetProperties(Public | BindingFlags.Instance)).Where(property => property.GetIndexParameters().Length == 1).Select(property => Returned(property.PropertyType))];
        // A typed indexer hides the one of the interface that answers object.
        return results.FirstOrDefault(result => result.Key != Value.Anything.Key) ?? results.FirstOrDefault();
    }

    private static Type? Generic(Type type, string name) =>
        new[] { type }.Concat(type.GetInterfaces()).FirstOrDefault(each => each.IsGenericType && each.GetGenericTypeDefinition().FullName == name)?.GetGenericArguments()[0];

    /// <summary>Keys and values of a dictionary without types of its own.</summary>
    private static Value? Entries(Value element, string name) => name.ToUpperInvariant() switch
    {
        "VALUES" => Value.Of(new Items(element)),
        "KEYS" => Value.Of(new Items(Value.OfData)),
        _ => null,
    };

    private bool IsPlainDictionary(Type type) => IsDictionary(type) && Generic(type, "System.Collections.Generic.IEnumerable`1") is null;

    internal bool IsDictionary(Type type) => Dictionary.IsAssignableFrom(type);

    internal static bool IsNumber(Type type) => Numbers.Contains(type.FullName ?? "");

    /// <summary>Every possible kind of the value may stand there.</summary>
    internal int? CostOf(Value value, Type target) => Worst(value.Kinds.Select(kind => CostOf(kind, target)));

    private int? CostOf(Kind kind, Type target)
    {
        if (target.IsByRef)
        {
            return kind is RefTo ? 0 : null;
        }
        if (kind is RefTo)
        {
            return null;
        }
        if (target.IsGenericParameter || target.ContainsGenericParameters || kind is Data or Unknown)
        {
            return 1;
        }
        if (kind is Block)
        {
            return delegates.IsAssignableFrom(target) ? 1 : target.FullName is "System.Object" or "System.Management.Automation.ScriptBlock" ? 2 : null;
        }
        if (kind is Items items && target.IsArray)
        {
            return CostOf(items.Element, target.GetElementType()!) + 1;
        }
        Type type = ClrOf(kind)!;
        if (type.FullName == target.FullName && type.Assembly == target.Assembly)
        {
            return type == target || type.ToString() == target.ToString() ? 0 : null;
        }
        if (target.FullName == "System.Object" || target == wrapper)
        {
            return 5;
        }
        return target.IsAssignableFrom(type) ? 1 : CostOfConverting(type, target);
    }

    private int? CostOfConverting(Type type, Type target)
    {
        if (target.IsEnum)
        {
            return type == Text || IsNumber(type) ? 4 : null;
        }
        if (IsNumber(target))
        {
            return IsNumber(type) || type.IsEnum ? 3 : null;
        }
        if (target.IsArray)
        {
            if (type == Text)
            {
                return target.GetElementType()!.FullName is "System.Char" or "System.String" ? 4 : null;
            }
            Value? element = type.IsArray ? ElementOf(type) : Value.Of(type);
            return CostOf(element!, target.GetElementType()!) + 4;
        }
        return (target.FullName, type.FullName) switch
        {
            ("System.String", "System.Char") or ("System.Char", "System.String") => 4,
            _ => null,
        };
    }

    private int? Cost(MethodBase method, IReadOnlyList<Value> arguments)
    {
        ParameterInfo[] parameters = method.GetParameters();
        bool isOpen = parameters.Length > 0 && parameters[^1].GetCustomAttributesData().Any(each => each.AttributeType.FullName == "System.ParamArrayAttribute");
        int? direct = parameters.Length >= arguments.Count && parameters.Skip(arguments.Count).All(each => each.IsOptional)
            ? Sum(arguments.Select((argument, index) => CostOf(argument, parameters[index].ParameterType)))
            : null;
        if (direct is not null || !isOpen || arguments.Count < parameters.Length - 1)
        {
            return direct;
        }
        Type element = parameters[^1].ParameterType.GetElementType()!;
        return Sum(arguments.Select((argument, index) => CostOf(argument, index < parameters.Length - 1 ? parameters[index].ParameterType : element))) + 6;
    }

    private Value? Each(Value element, string name) =>
        element.Kinds.Count > 0 && element.Kinds.All(kind => Property(kind, name) is not null)
            ? element.Kinds.Select(kind => Property(kind, name)!).Aggregate(Value.Nothing, (all, one) => all.Or(one)).AsMany()
            : null;

    private Value? OfType(Type type, string name) =>
        Upwards(type).Select(each => Found(each, name, Public | BindingFlags.Instance)).FirstOrDefault(found => found is not null) ?? outputs.Added(type, name);

    private Value? Found(Type type, string name, BindingFlags flags)
    {
        PropertyInfo? property = type.GetProperties(flags).FirstOrDefault(each => each.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && each.GetIndexParameters().Length == 0);
        FieldInfo? field = type.GetFields(flags).FirstOrDefault(each => each.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        Type? found = property?.PropertyType ?? field?.FieldType;
        return found is null ? null : Returned(found);
    }

    private MethodBase[] Methods(Type type, string name, BindingFlags flags) =>
        [.. Upwards(type).SelectMany(each => each.GetMethods(Public | flags)).Where(method => method.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).DistinctBy(method => string.Join(',', method.GetParameters().Select(each => each.ParameterType.ToString())))];

    /// <summary>A type; of an interface also those that it stands on, and object.</summary>
    private IEnumerable<Type> Upwards(Type type) =>
        type.IsInterface ? [type, .. type.GetInterfaces(), Object] : [type];

    private static int? Sum(IEnumerable<int?> costs) => costs.Aggregate((int?)0, (sum, cost) => sum + cost);

    private static int? Worst(IEnumerable<int?> costs) => costs.Aggregate((int?)0, (worst, cost) => worst is null || cost is null ? null : Math.Max(worst.Value, cost.Value));
}
