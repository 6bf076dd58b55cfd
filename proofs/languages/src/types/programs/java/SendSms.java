import answers.*;
import com.fasterxml.jackson.databind.*;
import java.io.File;

class Main {
    public static void main(String[] args) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        SendSMSResponse response = mapper.readValue(new File(args[0]), SendSMSAnswer.class).getResponse();
        if (response.getError() != null) System.out.println(response.getError().getCode());
        else for (SendStatus status : response.getSendStatusSet())
            System.out.println(status.getPhoneNumber() + " " + status.getFee());
    }
}
