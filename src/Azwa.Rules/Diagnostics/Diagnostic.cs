using System.Globalization;
using Azwa.Rules.Text;

namespace Azwa.Rules.Diagnostics;

/// <summary>
/// Says what is wrong with a file that was handed in, and where: malformed text, an unknown field, a number that is none.
/// It speaks of the file, never of the region's choices; those get findings. Immutable.
/// </summary>
public sealed class Diagnostic
{
    private readonly DiagnosticDescriptor _descriptor;
    private readonly Words[] _arguments;

    internal Diagnostic(DiagnosticDescriptor descriptor, string file, Position? position, Words[] arguments)
    {
        _descriptor = descriptor;
        _arguments = arguments;
        File = file;
        Position = position;
    }

    /// <summary>The stable code, such as <c>AZW1203</c>. A code is never given a second meaning.</summary>
    public string Code => _descriptor.Code;

    /// <summary>Whether the file can be used all the same: true for a warning, false for an error.</summary>
    public bool IsWarning => _descriptor.IsWarning;

    /// <summary>The file as the caller named it; <c>-</c> for standard input.</summary>
    public string File { get; }

    /// <summary>The place in the file; null when the fault concerns the file as a whole.</summary>
    public Position? Position { get; }

    /// <summary>
    /// JSON Pointer (RFC 6901) to the field of the agenda that it is about, or to where a missing one would stand; null when it is about
    /// the text itself or about a file of rules.
    /// </summary>
    public string? FieldPath { get; private init; }

    /// <summary>What was found, what was expected and how to mend it, in Dutch.</summary>
    public string Message => GetMessage(Language.Nl);

    internal DiagnosticDescriptor Descriptor => _descriptor;

    /// <summary>The place in the file as an offset.</summary>
    internal int? Offset { get; init; }

    /// <summary>The name of the field that is missing, when that is what it says.</summary>
    internal string? MissingField => _descriptor == Descriptors.MissingField ? _arguments[0].Nl : null;

    /// <summary>The message in the language asked for.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <returns>One line of text.</returns>
    public string GetMessage(Language language) =>
        string.Format(
            CultureInfo.InvariantCulture,
            language == Language.En ? _descriptor.En : _descriptor.Nl,
            Array.ConvertAll<Words, object>(_arguments, w => language == Language.En ? w.En : w.Nl));

    /// <summary>The diagnostic in one line, as compilers write them: <c>FILE(LINE,COLUMN): error CODE: message</c>.</summary>
    /// <param name="language">Dutch or English.</param>
    /// <returns>One line without a line end.</returns>
    public string ToString(Language language)
    {
        var place = Position is { } p ? string.Create(CultureInfo.InvariantCulture, $"({p.Line},{p.Column})") : "";
        return $"{File}{place}: {(IsWarning ? "warning" : "error")} {Code}: {GetMessage(language)}";
    }

    internal Diagnostic At(string pointer) => new(_descriptor, File, Position, _arguments) { Offset = Offset, FieldPath = pointer };

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.Nl);
}
