using Azwa.Rules.Facts;

namespace Azwa.Rules.Binding;

/// <summary>What form the argument of an operator has.</summary>
internal enum ArgumentForm
{
    Condition,
    Conditions,
    Fields,
    Words,
    TwoFields,
    FieldAndWord,
    Comparison,
    FieldAndRate,
    Quantifier,
}

/// <summary>The argument of an operator as its table tells it: its form, and the types of field that it takes; none are all types.</summary>
internal sealed record ArgumentShape(ArgumentForm Form, params FieldType[] Types)
{
    public static readonly ArgumentShape Condition = new(ArgumentForm.Condition);
    public static readonly ArgumentShape Conditions = new(ArgumentForm.Conditions);
    public static readonly ArgumentShape Fields = new(ArgumentForm.Fields);
    public static readonly ArgumentShape Words = new(ArgumentForm.Words, FieldType.Boolean, FieldType.Enum, FieldType.Word, FieldType.Integer);
    public static readonly ArgumentShape TwoFields = new(ArgumentForm.TwoFields, FieldType.Code, FieldType.Text, FieldType.Enum);
    public static readonly ArgumentShape FieldAndWord = new(ArgumentForm.FieldAndWord, FieldType.List);
    public static readonly ArgumentShape Dates = new(ArgumentForm.Comparison, FieldType.Date);
    public static readonly ArgumentShape Numbers = new(ArgumentForm.Comparison, FieldType.Number, FieldType.Integer);
    public static readonly ArgumentShape FieldAndRate = new(ArgumentForm.FieldAndRate, FieldType.Number, FieldType.Integer);
    public static readonly ArgumentShape Quantifier = new(ArgumentForm.Quantifier);
}
