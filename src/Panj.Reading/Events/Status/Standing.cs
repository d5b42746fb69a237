using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Status;

/// <summary>How a pact stands that is not made but kept, broken or ended.</summary>
internal static class Standing
{
    /// <summary>"under the treaty with Peru": what is done by it is not that it is made.</summary>
    public static bool IsInForce(Clause noun) =>
        WordClasses.Standard.Contains("deal", noun.Token.Lemma.ToLowerInvariant()) && noun.Child(Deprel.Case) is >= 0 and var under && noun.Sentence.Is(under, "under");

    /// <summary>"ending an agreement to honour a truce", "violated a treaty": what comes to an end or is broken is not made.</summary>
    public static bool IsEnded(Clause noun) =>
        WordClasses.Standard.Contains("deal", noun.Token.Lemma.ToLowerInvariant())
        && noun is { Token.Deprel: Deprel.Obj, Governor: { IsVerb: true, Token.Lemma: var end } } && (end == "end" || WordClasses.Standard.Contains("breaking", end));
}
