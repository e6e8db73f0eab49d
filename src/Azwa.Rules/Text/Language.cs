namespace Azwa.Rules.Text;

/// <summary>The language of messages and reports. Dutch is leading; English stands beside it.</summary>
public enum Language
{
    /// <summary>Dutch.</summary>
    Nl,

    /// <summary>English.</summary>
    En,
}
