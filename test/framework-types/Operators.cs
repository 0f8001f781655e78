using System.Management.Automation.Language;

namespace Roadwarrior.FrameworkTypes;

internal sealed partial class Walker
{
    /// <summary>What comes out of a kind when it is gone through; null: itself.</summary>
    private Value? Element(Kind kind) => kind switch
    {
        Items items => items.Element,
        Clr clr => members.ElementOf(clr.Type),
        _ => null,
    };

    private Value Index(IndexExpressionAst index)
    {
        Value target = Expression(index.Target);
        Value key = Expression(index.Index);
        Value result = Value.Nothing;
        foreach (Kind kind in target.Kinds)
        {
            Value? found = kind switch
            {
                Data => Value.OfData,
                Table table => table.Element.Or(Value.Null),
                Items items => items.Element.Or(Value.Null),
                Clr { Type: var type } when type.IsArray => members.ElementOf(type),
                Clr { Type: var type } when members.IsDictionary(type) => members.IndexerOf(type) is { } typed && typed.Key != Value.Anything.Key ? typed : Value.OfData,
                Clr { Type: var type } => members.IndexerOf(type),
                _ => null,
            };
            if (found is null && target.Many)
            {
                found = Value.Of(kind);
            }
            if (found is null)
            {
                findings.Add("unresolved", index, $"{kind.Key} has no elements by number or key ({key})");
                found = Value.Anything;
            }
            result = result.Or(found.AsOne());
        }
        return result;
    }

    private Value Unary(UnaryExpressionAst unary)
    {
        Value child = Expression(unary.Child);
        return unary.TokenKind switch
        {
            TokenKind.Not or TokenKind.Exclaim => Value.Of(members.Flag),
            TokenKind.Join => Value.Of(members.Text),
            TokenKind.Csplit or TokenKind.Isplit => Value.Of(members.Text.MakeArrayType()),
            TokenKind.Comma => child.AsWrapped(),
            _ => child,
        };
    }

    private Value Binary(BinaryExpressionAst binary)
    {
        Value left = Expression(binary.Left);
        Place before = place.Copy();
        if (binary.Operator is TokenKind.And or TokenKind.Or)
        {
            Narrow(binary.Left, binary.Operator == TokenKind.And);
        }
        Value right = Expression(binary.Right);
        if (binary.Operator is TokenKind.And or TokenKind.Or)
        {
            place.Become(before);
            return Value.Of(members.Flag);
        }
        switch (binary.Operator)
        {
            case TokenKind.Format or TokenKind.Join or TokenKind.Ireplace or TokenKind.Creplace: return Value.Of(members.Text);
            case TokenKind.Isplit or TokenKind.Csplit: return Value.Of(members.Text.MakeArrayType());
            case TokenKind.DotDot: return Value.Of(members.Whole.MakeArrayType());
            case TokenKind.As: return binary.Right is TypeExpressionAst named && Resolve(named.TypeName, named) is { } type ? Value.Of(type).Or(Value.Null) : Value.Anything;
            case TokenKind.Plus: return Sum(left, right);
            case TokenKind.Minus or TokenKind.Multiply or TokenKind.Rem: return Numeric(left, right);
            case TokenKind.Divide: return Numeric(left, right).Or(Value.Of(framework.Core("System.Double")));
            case TokenKind.Band or TokenKind.Bor or TokenKind.Bxor or TokenKind.Shl or TokenKind.Shr: return Numeric(left, right);
            default: return Value.Of(members.Flag);
        }
    }

    private Value Sum(Value left, Value right)
    {
        if (left.Kinds.Any(kind => kind is Items || members.ClrOf(kind) is { IsArray: true }) || left.Many)
        {
            return Array(Both(left).Or(Both(right)));
        }
        return left.Kinds is [Clr { Type.FullName: "System.String" }] ? left.AsOne() : Numeric(left, right);
    }

    private Value Both(Value value) => value.Kinds.Select(kind => Element(kind) ?? Value.Of(kind)).Aggregate(Value.Nothing, (all, one) => all.Or(one.AsOne()));

    private static Value Numeric(Value left, Value right) => left.Or(right).AsOne();

    private void Assign(AssignmentStatementAst assignment)
    {
        Value value = ValueOfStatement(assignment.Right);
        if (assignment.Operator != TokenKind.Equals)
        {
            Value before = Expression(assignment.Left);
            value = assignment.Operator == TokenKind.PlusEquals ? Sum(before, value) : Numeric(before, value);
        }
        Set(assignment.Left, value);
    }

    private void Set(ExpressionAst target, Value value)
    {
        switch (target)
        {
            case ConvertExpressionAst convert:
                Set(convert.Child, Resolve(convert.Type.TypeName, convert.Type) is { } type ? Cast(value, type) : Value.Anything);
                break;
            case VariableExpressionAst { VariablePath: { IsGlobal: true } path }: functions.SetGlobal(path.UserPath, value.AsOne()); break;
            case VariableExpressionAst { VariablePath: { IsDriveQualified: false } path }: place[path.UserPath] = value.Wrapped ? value.AsOne() : value; break;
            case VariableExpressionAst: break;
            case ArrayLiteralAst several:
                foreach (ExpressionAst each in several.Elements) Set(each, Both(value));
                break;
            case ParenExpressionAst { Pipeline: PipelineAst { PipelineElements: [CommandExpressionAst only] } }: Set(only.Expression, value); break;
            case IndexExpressionAst index: SetElement(index, value); break;
            case MemberExpressionAst member: SetMember(member, value); break;
            default: findings.Add("unresolved", target, "assigning to this is not followed"); break;
        }
    }

    private void SetElement(IndexExpressionAst index, Value value)
    {
        Value target = Expression(index.Target);
        Expression(index.Index);
        Kind[] widened = [.. target.Kinds.Select(kind => kind switch
        {
            Table table => new Table(table.Type, table.Element.Or(value.AsOne())),
            Items items => new Items(items.Element.Or(value.AsOne())),
            _ => kind,
        })];
        if (index.Target is VariableExpressionAst { VariablePath: var path })
        {
            Value after = widened.Aggregate(Value.Nothing, (all, kind) => all.Or(Value.Of(kind)));
            if (path.IsGlobal)
            {
                functions.SetGlobal(path.UserPath, after);
            }
            else if (place[path.UserPath] is not null)
            {
                place[path.UserPath] = after;
            }
        }
    }

    /// <summary>A property that is written must be there and take that; a key of our own data may be new.</summary>
    private void SetMember(MemberExpressionAst member, Value value)
    {
        Value owner = Member(member);
        foreach (Kind kind in owner.Kinds)
        {
            if (members.ClrOf(kind) is { } type && !type.IsInterface && members.CostOf(value, type) is null && type.FullName != "System.String")
            {
                findings.Add("wrong-overload", member, $"{type} does not take {value}");
            }
        }
    }
}
