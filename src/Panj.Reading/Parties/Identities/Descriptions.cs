using Panj.Language;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Parties.Phrases;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Identities;

/// <summary>Says which party told before a definite noun may mean: the one of that noun first ("300 soldiers ... the soldiers"), and none that is only counted by another ("two soldiers ... the forces").</summary>
internal static class Descriptions
{
    /// <summary>True where the later may be another word for the earlier.</summary>
    public static bool Fit(Draft earlier, Draft later) => later.Type == PartyType.People
        ? later.HeadKey == "armed" && later.IsPlural && (earlier.Type == PartyType.ArmedGroup || (earlier.Type == PartyType.People && earlier.HeadKey == "armed"))
        : earlier.Type == later.Type && earlier.HeadKey.EndsWith(later.HeadKey, StringComparison.Ordinal);

    /// <summary>True for "300 Afghan soldiers" and "the soldiers".</summary>
    public static bool AreOneNoun(TextWords words, Draft earlier, Draft later) => words[earlier.Head].Key == words[later.Head].Key;

    /// <summary>"Ruiz's rule since she rose": whose something is.</summary>
    public static bool IsPossessor(TextWords words, Draft draft)
    {
        for (var i = draft.Start; i < draft.End; i++)
            if (words.TokenOf(i).Deprel == Deprel.NmodPoss) return true;
        return false;
    }

    /// <summary>"the forces" may be an army; "the sailors" are no commandos, and "two soldiers" no forces.</summary>
    public static bool MayBeAnother(TextWords words, Draft earlier, Draft later) =>
        words.TokenOf(earlier.Start).Upos != Upos.Num && (later.Type != PartyType.Forces || WordClasses.Standard.Contains("anyforce", words[later.Head].Key));
}
