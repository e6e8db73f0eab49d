namespace Azwa.Rules.Schemas;

/// <summary>
/// The JSON Schemas (draft-07) of what goes in and what comes out, for editors and for whoever builds on the formats. They are written
/// from what the library itself reads by, so they cannot lag behind. A file that fits its schema can still be refused: a schema knows
/// nothing of names in other files. Thread-safe.
/// </summary>
public static class JsonSchemas
{
    /// <summary>The schema of a werkagenda, <c>azwa-werkagenda/1</c>.</summary>
    /// <returns>The schema as JSON text, with a line feed at its end.</returns>
    public static string Werkagenda() => WerkagendaSchema.Write();

    /// <summary>The schema of the files of a rule set: rules, norms, verdicts, catalogue, sources and requirements, told apart by their key <c>schema</c>.</summary>
    /// <returns>The schema as JSON text, with a line feed at its end.</returns>
    public static string Rules() => RulesSchema.Write();

    /// <summary>The schema of an overlay, <c>azwa-overlay/1</c>.</summary>
    /// <returns>The schema as JSON text, with a line feed at its end.</returns>
    public static string Overlay() => OverlaySchema.Write();

    /// <summary>The schema of the report, <c>azwa-report/1</c>. It allows keys that it does not name: the format may gain some.</summary>
    /// <returns>The schema as JSON text, with a line feed at its end.</returns>
    public static string Report() => ReportSchema.Write();
}
