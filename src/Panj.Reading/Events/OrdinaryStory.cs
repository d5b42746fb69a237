using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Parties;

namespace Panj.Reading.Events;

/// <summary>Tells stories of ordinary crime, of sport and of everyday life, which tell no events, from those in which armed groups, forces, states or politics take a side; every word counts once.</summary>
internal sealed class OrdinaryStory
{
    private const int FewestOfCrime = 2;
    private const int FewestOfSport = 4;
    private const int Outweighs = 2;
    private const int MostOfDiplomacy = 1;

    /// <summary>A text of fewer tokens may leave out all that would tell what story it is.</summary>
    private const int TellingLength = 80;

    private readonly bool _isOfCrime;
    private readonly bool _isOfSport;
    private readonly bool _isEveryday;

    private OrdinaryStory(bool isOfCrime, bool isOfSport, bool isEveryday) => (_isOfCrime, _isOfSport, _isEveryday) = (isOfCrime, isOfSport, isEveryday);

    /// <summary>The story that the article tells, null where states, armed groups, forces or politics may take a side in it.</summary>
    public static OrdinaryStory? Of(Document document)
    {
        var lemmas = document.Sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.Lemma.ToLowerInvariant()).ToHashSet();
        int Count(string name) => lemmas.Count(WordClasses.Standard.Of(name).Contains);
        int crime = Count("crime"), sport = Count("sport"), publicLife = Count("publiclife"), diplomacy = Count("diplomacy");
        var isOfCrime = crime >= FewestOfCrime && crime > Outweighs * publicLife;
        var isOfSport = sport >= FewestOfSport && sport > Outweighs * (publicLife + diplomacy);
        var isEveryday = document.Sentences.Sum(sentence => sentence.Count) >= TellingLength && publicLife == 0 && diplomacy <= MostOfDiplomacy;
        return isOfCrime || isOfSport || isEveryday ? new OrdinaryStory(isOfCrime, isOfSport, isEveryday) : null;
    }

    /// <summary>True for what such a story tells: of crime, all but arms and drugs that are found, and of everyday life all, where no state, alliance or armed group takes part and all are of one state; police alone make no crime an event. States are teams in a story of sport.</summary>
    public bool Tells(EventKind kind, IReadOnlyList<PartyMention> participants)
    {
        if (_isOfSport) return true;
        if (participants.Any(party => party.Type is PartyType.State or PartyType.International or PartyType.ArmedGroup) || AreOfSides(participants)) return false;
        return (_isOfCrime && kind != EventKind.Seizure) || (_isEveryday && participants.All(party => party.Type != PartyType.Forces));
    }

    /// <summary>"Peruvian guards shot two Chilean men": those of two states.</summary>
    private static bool AreOfSides(IReadOnlyList<PartyMention> participants) => participants.Select(party => party.Side).OfType<string>().Distinct().Count() > 1;
}
