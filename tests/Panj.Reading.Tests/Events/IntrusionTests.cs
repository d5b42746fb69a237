namespace Panj.Reading.Tests.Events;

public sealed class IntrusionTests
{
    [Fact]
    public void A_town_may_tell_where_intruders_came_from() =>
        Told.In("Soldiers of Honduras clashed with guerrillas who came from San Salvador on Monday.").ShouldHaveSingleItem().Where?.Value.Name.ShouldBe("Honduras");
}
