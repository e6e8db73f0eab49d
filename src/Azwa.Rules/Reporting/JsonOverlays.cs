using System.Text.Json;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Reporting;

/// <summary>The keys of a report that overlays give it: what they changed, and what the rules they disabled say.</summary>
internal static class JsonOverlays
{
    /// <summary>In the order of <see cref="OverlayChangeKind"/>.</summary>
    public static readonly string[] Kinds = ["disable", "severity", "norm"];

    /// <summary>In the order of <see cref="OverlayChangeStatus"/>.</summary>
    public static readonly string[] Statuses = ["inForce", "expired", "unused"];

    public static void Write(Utf8JsonWriter json, AppliedOverlay applied)
    {
        json.WriteStartObject();
        json.WriteString("id", applied.Overlay.Id);
        json.WriteString("title", applied.Overlay.Title);
        json.WriteString("sha256", applied.Overlay.Sha256);
        json.WriteStartArray("changes");
        foreach (var change in applied.Changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", Kinds[(int)change.Kind]);
            json.WriteString(change.Kind == OverlayChangeKind.Norm ? "norm" : "ruleId", change.Target);
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteString("reason", change.Reason);
            json.WriteString("until", Figures.Iso(change.Until));
            json.WriteString("status", Statuses[(int)change.Status]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonReport.WriteTexts(json, "addedRules", applied.AddedRules);
        json.WriteEndObject();
    }

    /// <summary>The keys that a finding of a disabled rule has beside those of any finding.</summary>
    public static void WriteGrounds(Utf8JsonWriter json, SuppressedFinding suppressed)
    {
        json.WriteStartObject("suppressedBy");
        json.WriteString("overlay", suppressed.Overlay);
        json.WriteString("reason", suppressed.Reason);
        json.WriteString("until", Figures.Iso(suppressed.Until));
        json.WriteEndObject();
    }
}
