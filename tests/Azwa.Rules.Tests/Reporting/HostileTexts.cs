using Azwa.Rules.Findings;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using FsCheck;
using FsCheck.Fluent;
using Outcome = Azwa.Rules.Findings.Outcome;

namespace Azwa.Rules.Tests.Reporting;

/// <summary>Reports in which every text that an agenda can bring is made of what the formats must not let through.</summary>
internal static class HostileTexts
{
    private static readonly string[] Pieces =
    [
        "coördinatie", "de", "Ede", " ", "  ", "\n", "\r\n", "\t", "\u0000", "\u0007", "\u001b[31m", "\u0085", "\u2028", "\u202e", "\ud800", "\udc00", "\ufffe",
        "\uffff", "😀", "|", "||", "`", "```", "*", "**", "_", "__", "~", "~~", "#", "# ", "#12", "!12", "%1", "$x$", "- ", "1. ", "> ", "---", "===", "[", "]", "](", ")",
        "(", "[a](http://b.c)", "![a](b)", "[a]: b", "[^1]", "<", ">", "<b>", "</td>", "<script>", "<http://a.b>", "<!--", "-->", "&", "&lt;", "&#124;", "http://a.nl/b",
        "https://a.nl", "www.a.nl", "www.1.nl", "ftp://a.nl", "mailto:a@b.nl", "a@b.nl", "@gemeente", "\\", "\\|", "\\\\|", "{", "}", "{0}", "{{", "]]>", "<![CDATA[", "\"", "'", "%s",
    ];

    public static Gen<string> Text => Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat);

    public static Gen<Report> Report =>
        from findings in Gen.ArrayOf(Finding)
        from question in Text
        select Reports.Report(findings, Language.Nl, [new HumanQuestion(["P-16"], question)], rules: Rules);

    private static JudgedRule[] Rules => [Reports.Rule("AP-02", failed: 1), Reports.Rule("VS-02", pending: 1)];

    private static Gen<Finding> Finding =>
        from texts in Gen.ArrayOf(Text, 6)
        from hasSection in Gen.Elements(true, false)
        from outcome in Gen.Elements(Outcome.Failed, Outcome.Deviated, Outcome.Pending, Outcome.Undetermined, Outcome.Noted)
        from severity in Gen.Elements(Severity.Info, Severity.Warning, Severity.Error)
        from rule in Gen.Elements("AP-02", "VS-02")
        from line in Gen.Choose(0, 3)
        select Reports.Finding(
            ruleId: rule,
            outcome: outcome,
            severity: severity,
            subject: texts[0],
            chapter: "Leefstijl " + texts[1],
            section: hasSection ? texts[2] : null,
            message: "Er staat: " + texts[3],
            remedy: texts[4],
            path: "/leefgebieden/" + texts[5].Replace("/", "~1", StringComparison.Ordinal),
            motivation: outcome == Outcome.Deviated ? texts[3] : null,
            due: outcome == Outcome.Pending ? Reports.AsOf : null,
            position: line == 0 ? null : new Position(line, 5));
}
