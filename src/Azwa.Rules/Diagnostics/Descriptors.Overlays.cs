namespace Azwa.Rules.Diagnostics;

/// <summary>The wording of faults in overlays.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor NotAnOverlay = new("AZW3001",
        "schema '{0}' is geen overlay; verwacht is '{1}'",
        "schema '{0}' is no overlay; expected is '{1}'");

    public static readonly DiagnosticDescriptor OverlayAmongRules = new("AZW3002",
        "dit is een overlay en hoort niet tussen de regels; geef hem apart (--overlay), dan noemt elk rapport hem",
        "this is an overlay and does not belong among the rules; give it apart (--overlay), then every report names it");

    public static readonly DiagnosticDescriptor ChangedTwice = new("AZW3003",
        "'{0}' voor '{1}' staat er al, in {2} op regel {3}; laat er één staan",
        "'{0}' for '{1}' exists already, in {2} on line {3}; keep one");

    public static readonly DiagnosticDescriptor NoSuchFigure = new("AZW3004",
        "norm '{0}' heeft geen '{1}'; te wijzigen zijn: {2}",
        "norm '{0}' has no '{1}'; what can be changed: {2}");

    public static readonly DiagnosticDescriptor NothingSaid = new("AZW3005",
        "'{0}' is leeg; het rapport noemt het, dus schrijf het op",
        "'{0}' is empty; the report tells it, so write it down");

    public static readonly DiagnosticDescriptor NeverInForce = new("AZW3006",
        "tot en met {0}: dat is voor {1}, de eerste dag waarop te toetsen valt; deze wijziging geldt nooit",
        "until {0}: that is before {1}, the first day that can be judged; this change never holds");
}
