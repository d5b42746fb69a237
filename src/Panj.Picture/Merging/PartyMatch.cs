using Panj.Events;

namespace Panj.Picture.Merging;

/// <summary>Compares who takes part. A state and its minister or its army fit each other; two people of one state do not.</summary>
internal static class PartyMatch
{
    private const double SeveralWeight = 2.0;
    private const double SingleWeight = 1.2;
    private const double SameSide = 0.75;
    private const double SameSort = 0.85;
    private const double Unnamed = 0.45;
    private const double Mentioned = 0.6;
    private const double Extra = 0.15;
    private const double Missing = 0.8;

    /// <summary>The score, or null where each report names somebody whom the other leaves no room for.</summary>
    public static double? Score(Member one, Member other)
    {
        if (one.Parties.Count == 0 || other.Parties.Count == 0) return 0;
        var (fewer, more) = one.Parties.Count <= other.Parties.Count ? (one, other) : (other, one);
        var (few, many) = (fewer.Parties, more.Parties);
        var fits = few.Select(p => Math.Max(many.Max(q => Fit(p, q)), Mention(p, more))).ToArray();
        var unmet = many.Count(q => q.IsNamed && few.All(p => Fit(p, q) == 0) && Mention(q, fewer) == 0);
        var missing = few.Where((p, i) => fits[i] == 0 && p.IsNamed).Count();
        if (missing > 0 && unmet > 0) return null;
        var weight = few.Count > 1 ? SeveralWeight : SingleWeight;
        return (weight * fits.Average()) - (Extra * Math.Max(0, many.Count - few.Count)) - (Missing * missing);
    }

    /// <summary>True where both name the same parties in the same roles.</summary>
    public static bool AreEqual(IReadOnlyList<Party> one, IReadOnlyList<Party> other) =>
        one.Count == other.Count && one.All(p => other.Any(q => p.Role == q.Role && Fit(p, q) == 1));

    private static double Fit(Party one, Party other)
    {
        if (!RolesMeet(one.Role, other.Role)) return 0;
        if (one.Id is not null && one.Id == other.Id) return 1;
        if (one.SharesName(other) && (one.Side == other.Side || one.Side is null || other.Side is null)) return 1;
        if ((one.Id ?? other.Id) is null && one.Sort == other.Sort && (one.Side is null || other.Side is null)) return SameSort;
        if (one.Side is not null && other.Side is not null) return one.Side == other.Side && !(one.IsPerson && other.IsPerson) ? SameSide : 0;
        return one.IsNamed && other.IsNamed ? 0 : Unnamed;
    }

    /// <summary>Whom the other's sentences name, if not as a party, it leaves room for; whom it gives another part it does not.</summary>
    private static double Mention(Party party, Member other) =>
        party.IsNamed && other.Evidence.Names(party) && !other.Parties.Any(p => IsSame(p, party)) ? Mentioned : 0;

    private static bool IsSame(Party one, Party other) => (one.Id is not null && one.Id == other.Id) || (one.Side is not null && one.Side == other.Side && !(one.IsPerson && other.IsPerson));

    /// <summary>False where one gives what the other receives: a side cannot be both.</summary>
    private static bool RolesMeet(Role one, Role other) => one == other || Part(one) == 0 || Part(other) == 0 || Part(one) == Part(other);

    private static int Part(Role role) => role switch
    {
        Role.Actor or Role.Giver or Role.Speaker or Role.Mover => 1,
        Role.Target or Role.Receiver or Role.Addressee or Role.Victim or Role.Destination => 2,
        _ => 0,
    };
}
