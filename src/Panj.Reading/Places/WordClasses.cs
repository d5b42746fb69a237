namespace Panj.Reading.Places;

/// <summary>What the tables know of a word; names as in data/places/words.tsv and lookalikes.tsv.</summary>
[Flags]
internal enum WordClasses
{
    None = 0,
    Evidence = 1 << 0,
    Near = 1 << 1,
    Lead = 1 << 2,
    Join = 1 << 3,
    Direction = 1 << 4,
    Province = 1 << 5,
    District = 1 << 6,
    Area = 1 << 7,
    Settled = 1 << 8,
    Facility = 1 << 9,
    Organisation = 1 << 10,
    OrganisationOf = 1 << 11,
    Title = 1 << 12,
    Speech = 1 << 13,
    Border = 1 << 14,
    BorderTo = 1 << 15,
    Particle = 1 << 16,
    Article = 1 << 17,
    Coast = 1 << 18,
    KindOf = 1 << 19,
    Never = 1 << 20,
    Word = 1 << 21,
    Given = 1 << 22,
    Surname = 1 << 23,
    Around = 1 << 24,
    Guarding = 1 << 25,
    Finance = 1 << 26,
    Naming = 1 << 27,
    Held = 1 << 28,
    Post = 1 << 29,
    Link = 1 << 30,
}
